namespace TrialTwin.Statistics.LinearModels;

/// <summary>Data of an analysis of covariance, one entry per patient.</summary>
/// <param name="Outcome">Outcome.</param>
/// <param name="Treatment">Treatment of each patient.</param>
/// <param name="TreatmentLevels">All treatments, the reference first.</param>
/// <param name="Factors">Factors to adjust for, by name, such as site group.</param>
/// <param name="Covariates">Numeric covariates to adjust for, by name, such as baseline.</param>
public sealed record AncovaData(
    IReadOnlyList<double> Outcome,
    IReadOnlyList<string> Treatment,
    IReadOnlyList<string> TreatmentLevels,
    IReadOnlyList<(string Name, IReadOnlyList<string> Values)> Factors,
    IReadOnlyList<(string Name, IReadOnlyList<double> Values)> Covariates);
