using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Trials.SequentialAnalysis;

/// <summary>
/// Data of the stages observed so far, by the tests they allow. Every test is told as the z value of its one-sided p-value
/// against a null effect, positive in favour of a larger effect; the test of the other side has the negative value.
/// </summary>
public abstract class StageData
{
    /// <summary>A z value beyond these (p = 1e-100) says no more.</summary>
    private const double LargestZ = 21.27345356;

    /// <summary>Stages with data.</summary>
    public abstract int Stages { get; }

    /// <summary>Effect of no difference.</summary>
    public abstract double NullEffect { get; }

    /// <summary>Effects among which confidence limits are searched: the whole parameter space, or infinite ends.</summary>
    public abstract (double Lowest, double Highest) EffectRange { get; }

    /// <summary>z of one stage alone.</summary>
    /// <param name="stage">From 0.</param>
    /// <param name="effect">Null effect.</param>
    public abstract double StageZ(int stage, double effect);

    /// <summary>z of the pooled data up to a stage.</summary>
    public abstract double PooledZ(int stage, double effect);

    /// <summary>Test statistic of the pooled data against no difference, such as t.</summary>
    public abstract double PooledStatistic(int stage);

    /// <summary>Estimated effect from the pooled data.</summary>
    public abstract double Estimate(int stage);

    /// <summary>Root of the information of one stage about the standardised effect.</summary>
    public abstract double RootInformation(int stage);

    /// <summary>The same of the pooled data.</summary>
    public abstract double PooledRootInformation(int stage);

    /// <summary>Effect of a given standardised effect, with the nuisance parameters estimated up to a stage.</summary>
    public abstract double Effect(int stage, double standardised);

    /// <summary>
    /// Standardised effect for later stages when the truth is what was observed, in units in which n more patients (or events)
    /// of both arms at 1:1 give a mean z of its product with root n/4; null when it cannot be told.
    /// </summary>
    /// <param name="stage">Last stage observed, from 0.</param>
    /// <param name="later">Patients or events planned in all later stages together.</param>
    /// <param name="conditionalRejection">Conditional rejection probability at that stage.</param>
    public abstract double? ObservedEffect(int stage, double later, double conditionalRejection);

    /// <summary>z value with a p-value above it, within what counts.</summary>
    internal static double ZOf(double pValue) => Bounded(-NormalDistribution.Quantile(pValue));

    /// <summary>A z value within what counts.</summary>
    internal static double Bounded(double z) => Math.Clamp(z, -LargestZ, LargestZ);
}
