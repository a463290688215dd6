using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.RootFinding;
using TrialTwin.Trials.Designs.Evaluation;

namespace TrialTwin.Trials.Designs.Counts;

/// <summary>
/// Event counts with a negative binomial distribution (variance mu + k mu²) and a fixed exposure time, on the scale of the
/// log rate ratio with the variance under the assumption (Zhu and Lakkis, Statistics in Medicine 2014;33:376-387, method 2;
/// Friede and Schmidli 2010). Sizes are rounded up in each group.
/// </summary>
/// <param name="ControlRate">Events for each unit of time under control, above 0.</param>
/// <param name="RateRatio">Rate under treatment over rate under control, above 0 and not 1.</param>
/// <param name="Overdispersion">k, from 0 (Poisson) up.</param>
/// <param name="ExposureTime">Time for which each patient is observed, above 0.</param>
/// <param name="Allocation">Patients under treatment for each under control.</param>
/// <param name="MaximumPatients">Size of the trial; null asks for it.</param>
public sealed record CountsAssumption(
    double ControlRate,
    double RateRatio,
    double Overdispersion,
    double ExposureTime,
    double Allocation,
    double? MaximumPatients) : EffectAssumption
{
    private const double Tolerance = 1e-12;
    private const double LargestRatio = 1e9;
    private const double SmallestRatio = 1e-12;

    /// <summary>Variance of the log ratio times patients: constant + slope / ratio.</summary>
    private double ConstantVariance => (1 + Allocation) * ((1 / (ExposureTime * ControlRate)) + (Overdispersion * (1 + (1 / Allocation))));

    private double VarianceSlope => (1 + Allocation) / (ExposureTime * ControlRate * Allocation);

    public override DesignEvaluation Evaluate(SequentialDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        double size = MaximumPatients ?? SizeFor(design);
        double drift = MaximumPatients is null ? design.Drift : DriftOf(design.Plan, size);
        double side = design.Plan.Sides == 2 || RateRatio > 1 ? 1 : -1;
        return new DesignEvaluation(design, design.Test.Probabilities(drift))
        {
            PowerOnBothSides = MaximumPatients is not null || design.Plan.PowerOnBothSides,
            Patients = new PatientNumbers(design.Plan.Looks == 1 ? size : null, size, [], Allocation / (1 + Allocation)),
            EffectAtBound = [.. design.Test.EfficacyBounds.Zip(design.Test.Fractions, (bound, fraction) => RatioAt(side * bound, fraction * size))],
        };
    }

    private double UnitVariance(double ratio) => ConstantVariance + (VarianceSlope / ratio);

    private double SizeFor(SequentialDesign design)
    {
        double effect = Elementary.Log(RateRatio);
        double total = design.Drift * design.Drift * UnitVariance(RateRatio) / (effect * effect);
        return Math.Ceiling(total / (1 + Allocation)) + Math.Ceiling(total * Allocation / (1 + Allocation));
    }

    private double DriftOf(SequentialPlan plan, double patients)
    {
        double drift = Elementary.Log(RateRatio) * Math.Sqrt(patients / UnitVariance(RateRatio));
        return Math.Abs(drift);
    }

    /// <summary>
    /// Ratio whose z statistic is the bound; null when none has it, which happens below 1, where the statistic of a small
    /// ratio is small again because there are so few events.
    /// </summary>
    private double? RatioAt(double bound, double patients)
    {
        double Excess(double ratio) => (Elementary.Log(ratio) * Math.Sqrt(patients / UnitVariance(ratio))) - bound;
        double Turn(double ratio) => (ConstantVariance * ratio) + (VarianceSlope * (1 + (0.5 * Elementary.Log(ratio))));
        if (double.IsInfinity(bound))
        {
            return null;
        }

        return bound > 0
            ? BracketedRoot.Find(Excess, 1, LargestRatio, Tolerance)
            : BracketedRoot.Find(Turn, SmallestRatio, 1, SmallestRatio) is { } lowest ? BracketedRoot.Find(Excess, lowest, 1, Tolerance) : null;
    }
}
