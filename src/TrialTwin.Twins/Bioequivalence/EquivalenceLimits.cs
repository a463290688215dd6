namespace TrialTwin.Twins.Bioequivalence;

/// <summary>Between which the 90 % interval of the ratio must lie.</summary>
/// <param name="Lower">Below 1.</param>
/// <param name="Upper">Above 1.</param>
public sealed record EquivalenceLimits(double Lower = 0.8, double Upper = 1.25);
