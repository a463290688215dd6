namespace TrialTwin.Twins.ModelCards;

/// <summary>How a parameter differs between patients.</summary>
/// <param name="Distribution">On which scale the random effect is normal.</param>
/// <param name="StandardDeviation">Standard deviation on that scale, above 0.</param>
public sealed record CardVariability(VariabilityScale Distribution, double StandardDeviation);
