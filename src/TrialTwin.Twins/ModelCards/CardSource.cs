namespace TrialTwin.Twins.ModelCards;

/// <summary>Where a model comes from.</summary>
/// <param name="Citation">Authors, journal, year.</param>
/// <param name="Note">How the values were obtained, and what differs from the publication.</param>
public sealed record CardSource(string Citation, string Note);
