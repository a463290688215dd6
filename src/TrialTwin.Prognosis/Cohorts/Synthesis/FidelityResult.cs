namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>How alike synthetic and real patients are.</summary>
/// <param name="Propensity">Over all columns at once.</param>
/// <param name="CorrelationSimilarity">Mean over pairs of numbers of 1 − |difference of correlations| / 2; null without such pairs.</param>
/// <param name="Columns">Column by column.</param>
/// <param name="Pairs">Pair by pair.</param>
public sealed record FidelityResult(
    PropensityFidelity Propensity, double? CorrelationSimilarity, IReadOnlyList<ColumnFidelity> Columns, IReadOnlyList<PairFidelity> Pairs);
