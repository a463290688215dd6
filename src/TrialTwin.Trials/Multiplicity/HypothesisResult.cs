namespace TrialTwin.Trials.Multiplicity;

/// <summary>What a multiple test says of a hypothesis.</summary>
/// <param name="Id">The hypothesis.</param>
/// <param name="PValue">Its own, over several looks the sequential p-value.</param>
/// <param name="AdjustedPValue">Smallest familywise error at which it is rejected.</param>
/// <param name="Rejected">At the request's error.</param>
public sealed record HypothesisResult(string Id, double PValue, double AdjustedPValue, bool Rejected);
