namespace TrialTwin.Trials.ControlArms.External;

/// <summary>Smallest bias that would matter, and why.</summary>
/// <param name="Value">A ratio above 1 for a hazard ratio; otherwise a difference above 0 in the unit of the primary analysis.</param>
/// <param name="Justification">Where it comes from, such as half of the effect to be shown.</param>
public sealed record ImportantBias(double Value, string Justification);
