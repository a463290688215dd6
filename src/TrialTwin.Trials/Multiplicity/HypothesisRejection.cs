using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Trials.Multiplicity;

/// <summary>How often a hypothesis is rejected.</summary>
/// <param name="Id">The hypothesis.</param>
/// <param name="FinalZ">Assumed mean of its last z.</param>
/// <param name="Rejected">By the end.</param>
/// <param name="RejectedBy">By each look of the trial.</param>
public sealed record HypothesisRejection(string Id, double FinalZ, MonteCarloEstimate Rejected, IReadOnlyList<MonteCarloEstimate> RejectedBy);
