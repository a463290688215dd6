using TrialTwin.Twins.Dosing;

namespace TrialTwin.Twins.Requests;

/// <summary>An arm of a twin request.</summary>
/// <param name="Id">Lower-case letters, digits, hyphens.</param>
/// <param name="Label">For people.</param>
/// <param name="Steps">Dosing steps by day; empty for no drug.</param>
public sealed record RequestArm(string Id, string Label, IReadOnlyList<RegimenStep> Steps);
