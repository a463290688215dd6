namespace TrialTwin.Statistics.RepeatedMeasures;

/// <summary>Data of a mixed model for repeated measures of a parallel-group trial, one entry per observation.</summary>
/// <param name="Outcome">Observations with patient and visit.</param>
/// <param name="Treatment">Treatment of each observation's patient.</param>
/// <param name="TreatmentLevels">All treatments, the reference first.</param>
/// <param name="Factors">Factors to adjust for, by name, such as site group.</param>
/// <param name="Covariates">Numeric covariates to adjust for with one slope, by name.</param>
/// <param name="CovariatesByVisit">Numeric covariates to adjust for with a slope at each visit, such as baseline.</param>
public sealed record MmrmData(
    RepeatedOutcome Outcome,
    IReadOnlyList<string> Treatment,
    IReadOnlyList<string> TreatmentLevels,
    IReadOnlyList<(string Name, IReadOnlyList<string> Values)> Factors,
    IReadOnlyList<(string Name, IReadOnlyList<double> Values)> Covariates,
    IReadOnlyList<(string Name, IReadOnlyList<double> Values)> CovariatesByVisit);
