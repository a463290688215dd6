namespace TrialTwin.Trials.SequentialAnalysis;

/// <summary>Difference of response rates, treatment minus control, by the normal approximation.</summary>
public sealed class RatesData : StageData
{
    /// <summary>A conditional rejection probability below this takes no part in the standardised effect.</summary>
    private const double Negligible = 1e-12;

    private readonly IReadOnlyList<RatesStage> stages;
    private readonly RatesStage[] pooled;

    /// <param name="stages">One for each stage observed.</param>
    public RatesData(IReadOnlyList<RatesStage> stages)
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
    public override (double Lowest, double Highest) EffectRange => (-1, 1);

    /// <inheritdoc/>
    public override double StageZ(int stage, double effect) => Z(stages[stage], effect);

    /// <inheritdoc/>
    public override double PooledZ(int stage, double effect) => Z(pooled[stage], effect);

    /// <inheritdoc/>
    public override double PooledStatistic(int stage) => pooled[stage].Score(0);

    /// <inheritdoc/>
    public override double Estimate(int stage) => pooled[stage].Difference;

    /// <inheritdoc/>
    public override double RootInformation(int stage) => stages[stage].RootInformation;

    /// <inheritdoc/>
    public override double PooledRootInformation(int stage) => pooled[stage].RootInformation;

    /// <inheritdoc/>
    public override double Effect(int stage, double standardised) =>
        standardised * Math.Sqrt(pooled[stage].PooledRate * (1 - pooled[stage].PooledRate));

    /// <inheritdoc/>
    public override double? ObservedEffect(int stage, double later, double conditionalRejection)
    {
        // The test divides by the standard deviation under the null: the conditional error's quantile is carried over to the
        // one under the alternative.
        var rates = pooled[stage];
        double middle = 0.5 * (rates.TreatedRate + rates.ControlRate);
        double alternative = Math.Sqrt((rates.TreatedRate * (1 - rates.TreatedRate)) + (rates.ControlRate * (1 - rates.ControlRate)));
        if (!(alternative > 0))
        {
            return null;
        }

        double ratio = Math.Sqrt(2 * middle * (1 - middle)) / alternative;
        double adjustment = conditionalRejection < Negligible ? 0 : ZOf(conditionalRejection) * (1 - ratio) * 2 / Math.Sqrt(later);
        return (rates.Difference * Math.Sqrt(2) / alternative) + adjustment;
    }

    private static double Z(RatesStage rates, double effect) => Bounded(rates.Score(effect));
}
