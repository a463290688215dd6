namespace TrialTwin.Trials.Assurance;

/// <summary>A normal part of a prior.</summary>
/// <param name="Weight">Above 0; weights are scaled to add up to 1.</param>
/// <param name="Mean">On the effect's scale.</param>
/// <param name="StandardDeviation">Above 0.</param>
public sealed record EffectComponent(double Weight, double Mean, double StandardDeviation);
