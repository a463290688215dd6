namespace TrialTwin.Twins.ModelCards;

/// <summary>Correlation of the random effects of two parameters.</summary>
/// <param name="First">A parameter with variability.</param>
/// <param name="Second">Another one.</param>
/// <param name="Value">Between -1 and 1.</param>
public sealed record CardCorrelation(string First, string Second, double Value);
