using TrialTwin.Numerics.Functions;

namespace TrialTwin.Trials.SequentialAnalysis;

/// <summary>
/// Hazard ratio by the log-rank test with 1:1 allocation: z has mean ln(hazard ratio) √events / 2 and variance 1 (Schoenfeld,
/// Biometrika 1981;68:316-319). A larger effect is a larger hazard ratio.
/// </summary>
public sealed class SurvivalData : StageData
{
    private readonly IReadOnlyList<SurvivalStage> stages;
    private readonly SurvivalStage[] pooled;

    /// <param name="stages">One for each stage observed.</param>
    public SurvivalData(IReadOnlyList<SurvivalStage> stages)
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
    public override double NullEffect => 1;

    /// <inheritdoc/>
    public override (double Lowest, double Highest) EffectRange => (0, double.PositiveInfinity);

    /// <inheritdoc/>
    public override double StageZ(int stage, double effect) => Z(stages[stage], effect);

    /// <inheritdoc/>
    public override double PooledZ(int stage, double effect) => Z(pooled[stage], effect);

    /// <inheritdoc/>
    public override double PooledStatistic(int stage) => pooled[stage].LogRankZ;

    /// <inheritdoc/>
    public override double Estimate(int stage) => Effect(stage, pooled[stage].LogRankZ / Math.Sqrt(pooled[stage].Events));

    /// <inheritdoc/>
    public override double RootInformation(int stage) => Math.Sqrt(stages[stage].Events);

    /// <inheritdoc/>
    public override double PooledRootInformation(int stage) => Math.Sqrt(pooled[stage].Events);

    /// <inheritdoc/>
    public override double Effect(int stage, double standardised) => Elementary.Exp(2 * standardised);

    /// <inheritdoc/>
    public override double? ObservedEffect(int stage, double later, double conditionalRejection) => Elementary.Log(Estimate(stage));

    private static double Z(SurvivalStage stage, double effect) =>
        Bounded(stage.LogRankZ - (0.5 * Math.Sqrt(stage.Events) * Elementary.Log(effect)));
}
