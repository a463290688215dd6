namespace TrialTwin.Twins.Populations;

/// <summary>How many draws or listed people were rejected for a reason.</summary>
public sealed record RejectionCount(Rejection Reason, int Count);
