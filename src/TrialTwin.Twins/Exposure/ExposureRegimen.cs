namespace TrialTwin.Twins.Exposure;

/// <summary>A regimen of the compound.</summary>
/// <param name="Id">Lower-case letters, digits, hyphens.</param>
/// <param name="Doses">At least one.</param>
/// <param name="Label">For people; null for the id.</param>
public sealed record ExposureRegimen(string Id, IReadOnlyList<DoseEvent> Doses, string? Label = null);
