using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.RootFinding;
using TrialTwin.Trials.Designs.Evaluation;

namespace TrialTwin.Trials.Designs.Rates;

/// <summary>
/// A binary endpoint by the normal approximation, with the variance of the hypothesis at the bound (Farrington and Manning,
/// Statistics in Medicine 1990;9:1447-1454).
/// </summary>
/// <param name="Measure">One group, difference, ratio or odds ratio.</param>
/// <param name="NullEffect">Rate, difference, ratio or odds ratio under the hypothesis.</param>
/// <param name="Treatment">Assumed rate under treatment, 0 to 1.</param>
/// <param name="Control">Assumed rate under control, 0 to 1; of no effect with one group.</param>
/// <param name="Allocation">Patients under treatment for each under control; of no effect with one group.</param>
/// <param name="BenefitIsHigher">Whether a one-sided test rejects above the hypothesis; a two-sided one takes its upper side.</param>
/// <param name="MaximumPatients">Size of the trial; null asks for it.</param>
public sealed record RatesAssumption(
    RateMeasure Measure,
    double NullEffect,
    double Treatment,
    double Control,
    double Allocation,
    bool BenefitIsHigher,
    double? MaximumPatients) : EffectAssumption
{
    private const double Tolerance = 1e-12;

    /// <summary>Log odds are not finite at 0 and 1.</summary>
    private const double Edge = 1e-9;

    private double TreatmentShare => Measure == RateMeasure.OneSample ? 0.5 : Allocation / (1 + Allocation);

    /// <summary>Distance of a rate under treatment from the hypothesis: on the scale of a difference, or of the log odds ratio.</summary>
    private double Distance(double treatment) => Measure switch
    {
        RateMeasure.OneSample => treatment - NullEffect,
        RateMeasure.Difference => treatment - Control - NullEffect,
        RateMeasure.Ratio => treatment - (NullEffect * Control),
        _ => Elementary.Log(OddsRatio(treatment) / NullEffect),
    };

    private double OddsRatio(double treatment) => treatment * (1 - Control) / ((1 - treatment) * Control);

    public override DesignEvaluation Evaluate(SequentialDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        var evaluation = MaximumPatients is { } size
            ? ProportionalPatients.WithSize(design, size, DriftOf(design.Plan, size), TreatmentShare)
            : ProportionalPatients.ForPower(design, FixedSize(design.Plan), Measure == RateMeasure.OneSample ? null : TreatmentShare);
        double side = design.Plan.Sides == 2 || BenefitIsHigher ? 1 : -1;
        double maximum = evaluation.Patients!.Maximum;
        return evaluation with
        {
            EffectAtBound = [.. design.Test.EfficacyBounds.Zip(design.Test.Fractions, (bound, fraction) => EffectAt(side * bound, fraction * maximum))],
        };
    }

    /// <summary>Variance of <see cref="Distance"/> times the number of patients, for rates under treatment and control.</summary>
    private double UnitVariance(double treatment, double control)
    {
        double own = treatment * (1 - treatment);
        double other = control * (1 - control);
        return Measure switch
        {
            RateMeasure.OneSample => own,
            RateMeasure.Difference => (1 + Allocation) * ((own / Allocation) + other),
            RateMeasure.Ratio => (1 + Allocation) * ((own / Allocation) + (NullEffect * NullEffect * other)),
            _ => (1 + Allocation) * ((1 / (Allocation * own)) + (1 / other)),
        };
    }

    private double NullVariance(double treatment)
    {
        var rates = Measure switch
        {
            RateMeasure.OneSample => new RestrictedRates(NullEffect, 0),
            RateMeasure.Difference => RestrictedRates.OfDifference(treatment, Control, NullEffect, Allocation),
            RateMeasure.Ratio => RestrictedRates.OfRatio(treatment, Control, NullEffect, Allocation),
            _ => RestrictedRates.OfOddsRatio(treatment, Control, NullEffect, Allocation),
        };
        return UnitVariance(rates.Treatment, rates.Control);
    }

    private double FixedSize(SequentialPlan plan)
    {
        double critical = -NormalDistribution.Quantile(plan.AlphaPerSide);
        double reserve = -NormalDistribution.Quantile(plan.Beta);
        double sum = (critical * Math.Sqrt(NullVariance(Treatment))) + (reserve * Math.Sqrt(UnitVariance(Treatment, Control)));
        double distance = Distance(Treatment);
        return sum * sum / (distance * distance);
    }

    /// <summary>Mean of z at the last look, moved so that the bound, which holds under the hypothesis, fits the assumed variance.</summary>
    private double DriftOf(SequentialPlan plan, double patients)
    {
        double distance = Distance(Treatment);
        double error = Math.Sqrt(UnitVariance(Treatment, Control));
        double critical = -NormalDistribution.Quantile(plan.AlphaPerSide);
        double drift = (distance * Math.Sqrt(patients) / error)
            + (Math.Sign(distance) * critical * (1 - (Math.Sqrt(NullVariance(Treatment)) / error)));
        return plan.Sides == 2 ? Math.Abs(drift) : BenefitIsHigher ? drift : -drift;
    }

    /// <summary>Effect whose z statistic is the bound, with the control rate as assumed; null when no rate has it.</summary>
    private double? EffectAt(double bound, double patients)
    {
        if (double.IsInfinity(bound))
        {
            return null;
        }

        if (Measure == RateMeasure.OneSample)
        {
            double rate = NullEffect + (bound * Math.Sqrt(NullVariance(NullEffect) / patients));
            return rate is >= 0 and <= 1 ? rate : null;
        }

        double edge = Measure == RateMeasure.OddsRatio ? Edge : 0;
        double Excess(double treatment) => (Distance(treatment) * Math.Sqrt(patients)) - (bound * Math.Sqrt(NullVariance(treatment)));
        return BracketedRoot.Find(Excess, edge, 1 - edge, Tolerance) is not { } found
            ? null
            : Measure switch
            {
                RateMeasure.Difference => found - Control,
                RateMeasure.Ratio => found / Control,
                _ => OddsRatio(found),
            };
    }
}
