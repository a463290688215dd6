namespace TrialTwin.Trials.Survival;

/// <summary>One assumed truth.</summary>
/// <param name="Id">Such as "delayed-effect".</param>
/// <param name="Label">Label in output.</param>
/// <param name="HazardRatios">Hazard ratio by time since randomisation; the first piece starts at month 0.</param>
public sealed record SurvivalScenario(string Id, string Label, IReadOnlyList<HazardRatioPiece> HazardRatios);
