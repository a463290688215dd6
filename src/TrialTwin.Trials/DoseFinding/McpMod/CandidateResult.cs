using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.DoseFinding.McpMod;

/// <summary>Test of a candidate.</summary>
/// <param name="Candidate">The shape.</param>
/// <param name="Contrast">Coefficient of each dose group.</param>
/// <param name="Statistic">t statistic of the contrast.</param>
/// <param name="AdjustedP">One-sided, adjusted for all candidates, with its numerical standard error.</param>
/// <param name="Significant">At the request's error.</param>
public sealed record CandidateResult(CandidateShape Candidate, IReadOnlyList<double> Contrast, double Statistic, MonteCarloEstimate AdjustedP, bool Significant);
