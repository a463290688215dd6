using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.RootFinding;
using TrialTwin.Trials.Designs.Evaluation;

namespace TrialTwin.Trials.Designs.Means;

/// <summary>
/// A normal endpoint with a common standard deviation. With the t distribution the fixed design's size comes from the
/// noncentral t distribution, and a given size is turned into the drift at which a z test has the power of the t test.
/// </summary>
/// <param name="Groups">1 or 2.</param>
/// <param name="NullEffect">Mean, or difference of means, under the hypothesis.</param>
/// <param name="Effect">Mean, or difference of means, that is assumed; benefit is above the hypothesis.</param>
/// <param name="StandardDeviation">Above 0.</param>
/// <param name="Allocation">Patients under treatment for each under control; of no effect with one group.</param>
/// <param name="KnownVariance">Whether the normal distribution is used in place of t.</param>
/// <param name="MaximumPatients">Size of the trial; null asks for it.</param>
public sealed record MeansAssumption(
    int Groups,
    double NullEffect,
    double Effect,
    double StandardDeviation,
    double Allocation,
    bool KnownVariance,
    double? MaximumPatients) : EffectAssumption
{
    private const double LargestT = 50;
    private const double FewestDegreesOfFreedom = 1e-4;
    private const double LargestDrift = 38;

    /// <summary>Standard deviation of the estimate times the root of the number of patients.</summary>
    private double UnitError => Groups == 1 ? StandardDeviation : StandardDeviation * (1 + Allocation) / Math.Sqrt(Allocation);

    private double StandardisedEffect => (Effect - NullEffect) / UnitError;

    private double TreatmentShare => Groups == 1 ? 0.5 : Allocation / (1 + Allocation);

    public override DesignEvaluation Evaluate(SequentialDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        var evaluation = MaximumPatients is { } size
            ? ProportionalPatients.WithSize(design, size, DriftOf(design.Plan, size), TreatmentShare)
            : ProportionalPatients.ForPower(design, FixedSize(design), Groups == 1 ? null : TreatmentShare);
        return evaluation with { EffectAtBound = EffectsAtBounds(design.Test, evaluation.Patients!.Maximum) };
    }

    private double FixedSize(SequentialDesign design)
    {
        double normal = Square(design.FixedDrift / StandardisedEffect);
        if (KnownVariance)
        {
            return normal;
        }

        double fewest = Groups + 1;
        double Miss(double patients) => MissProbability(design.Plan, patients) - design.Plan.Beta;
        return BracketedRoot.Find(Miss, fewest, (2 * normal) + (20 * fewest), 1e-9) ?? throw new UnsolvableDesignException(
            $"The effect is so large that {fewest} patients give more than the power asked for.", "Use the normal approximation or a smaller effect.");
    }

    /// <summary>Probability that a fixed t test of the given size does not reject.</summary>
    private double MissProbability(SequentialPlan plan, double patients)
    {
        double degreesOfFreedom = patients - Groups;
        double critical = StudentT.Quantile(1 - plan.AlphaPerSide, degreesOfFreedom);
        double noncentrality = Math.Abs(StandardisedEffect) * Math.Sqrt(patients);
        double below = NoncentralT.Cdf(critical, degreesOfFreedom, noncentrality);
        return plan.PowerOnBothSides ? below - NoncentralT.Cdf(-critical, degreesOfFreedom, noncentrality) : below;
    }

    private double DriftOf(SequentialPlan plan, double patients)
    {
        double drift = StandardisedEffect * Math.Sqrt(patients);
        if (!KnownVariance)
        {
            double degreesOfFreedom = patients - Groups;
            double critical = StudentT.Quantile(1 - plan.AlphaPerSide, degreesOfFreedom);
            double miss = NoncentralT.Cdf(critical, degreesOfFreedom, Math.Abs(drift));
            double size = -NormalDistribution.Quantile(plan.AlphaPerSide) - NormalDistribution.Quantile(miss);
            drift = Math.CopySign(Math.Min(size, LargestDrift), drift);
        }

        return plan.Sides == 2 ? Math.Abs(drift) : drift;
    }

    private double?[] EffectsAtBounds(SequentialTest test, double maximum) =>
    [
        .. test.EfficacyBounds.Zip(test.Fractions, (bound, fraction) => Critical(bound, fraction * maximum) is { } critical
            ? NullEffect + (critical * UnitError / Math.Sqrt(fraction * maximum))
            : (double?)null),
    ];

    /// <summary>The bound on the scale of the statistic; null when there is none or it lies beyond any use.</summary>
    private double? Critical(double bound, double patients)
    {
        if (double.IsPositiveInfinity(bound))
        {
            return null;
        }

        if (KnownVariance)
        {
            return bound;
        }

        double t = -StudentT.Quantile(NormalDistribution.UpperTail(bound), Math.Max(patients - Groups, FewestDegreesOfFreedom));
        return t <= LargestT ? t : null;
    }

    private static double Square(double x) => x * x;
}
