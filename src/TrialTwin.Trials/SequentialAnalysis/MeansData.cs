using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Trials.SequentialAnalysis;

/// <summary>Difference of means, treatment minus control, by Student's t with the variance pooled over both arms.</summary>
public sealed class MeansData : StageData
{
    private readonly IReadOnlyList<MeansStage> stages;
    private readonly MeansStage[] pooled;

    /// <param name="stages">One for each stage observed.</param>
    public MeansData(IReadOnlyList<MeansStage> stages)
    {
        ArgumentNullException.ThrowIfNull(stages);
        this.stages = stages;
        pooled = [.. stages];
        for (int stage = 1; stage < pooled.Length; stage++)
        {
            pooled[stage] = pooled[stage - 1].With(stages[stage]);
        }
    }

    /// <inheritdoc/>
    public override int Stages => stages.Count;

    /// <inheritdoc/>
    public override double NullEffect => 0;

    /// <inheritdoc/>
    public override (double Lowest, double Highest) EffectRange => (double.NegativeInfinity, double.PositiveInfinity);

    /// <inheritdoc/>
    public override double StageZ(int stage, double effect) => Z(stages[stage], effect);

    /// <inheritdoc/>
    public override double PooledZ(int stage, double effect) => Z(pooled[stage], effect);

    /// <inheritdoc/>
    public override double PooledStatistic(int stage) => Statistic(pooled[stage], 0);

    /// <inheritdoc/>
    public override double Estimate(int stage) => pooled[stage].Difference;

    /// <inheritdoc/>
    public override double RootInformation(int stage) => stages[stage].RootInformation;

    /// <inheritdoc/>
    public override double PooledRootInformation(int stage) => pooled[stage].RootInformation;

    /// <inheritdoc/>
    public override double Effect(int stage, double standardised) => standardised * pooled[stage].PooledSd;

    /// <inheritdoc/>
    public override double? ObservedEffect(int stage, double later, double conditionalRejection) =>
        pooled[stage].Difference / pooled[stage].PooledSd;

    private static double Statistic(MeansStage means, double effect) =>
        (means.Difference - effect) / means.PooledSd * means.RootInformation;

    private static double Z(MeansStage means, double effect)
    {
        double t = Statistic(means, effect);
        double z = ZOf(StudentT.UpperTail(Math.Abs(t), means.DegreesOfFreedom));
        return t < 0 ? -z : z;
    }
}
