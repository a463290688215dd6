using TrialTwin.Twins.Dosing;

namespace TrialTwin.Twins;

/// <summary>One arm to follow the twins through.</summary>
/// <param name="Id">Arm of the protocol.</param>
/// <param name="Label">For people.</param>
/// <param name="Regimen">Dosing; none for placebo.</param>
public sealed record TwinArm(string Id, string Label, Regimen Regimen);
