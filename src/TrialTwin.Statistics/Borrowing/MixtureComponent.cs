namespace TrialTwin.Statistics.Borrowing;

/// <summary>A component of a mixture with its weight.</summary>
public sealed record MixtureComponent(double Weight, PriorComponent Distribution);
