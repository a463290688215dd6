using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.DoseFinding;

/// <summary>Test of one candidate shape.</summary>
/// <param name="Model">The candidate.</param>
/// <param name="Contrast">Coefficient of each dose group.</param>
/// <param name="Statistic">Contrast over its standard error.</param>
/// <param name="AdjustedP">One-sided p-value adjusted for all candidates, with its numerical standard error.</param>
public sealed record ModelContrast(DoseResponseModel Model, IReadOnlyList<double> Contrast, double Statistic, MonteCarloEstimate AdjustedP);
