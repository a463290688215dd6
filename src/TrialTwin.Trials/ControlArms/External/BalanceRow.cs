namespace TrialTwin.Trials.ControlArms.External;

/// <summary>Standardised mean differences of one covariate, trial minus external; null where neither source varies but they differ.</summary>
/// <param name="Covariate">Covariate, or level of one.</param>
/// <param name="TrialMean">Mean in the trial.</param>
/// <param name="ExternalMean">Mean outside.</param>
/// <param name="Before">Unadjusted.</param>
/// <param name="Matched">In matched pairs; null without pairs.</param>
/// <param name="WeightedTrial">Weighted to the trial.</param>
/// <param name="WeightedOverlap">Weighted to the overlap.</param>
public sealed record BalanceRow(
    string Covariate, double TrialMean, double ExternalMean, double? Before, double? Matched, double? WeightedTrial, double? WeightedOverlap);
