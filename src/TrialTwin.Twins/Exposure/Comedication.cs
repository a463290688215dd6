namespace TrialTwin.Twins.Exposure;

/// <summary>Another compound that is taken too.</summary>
/// <param name="Compound">Compound of the library, or a file ending in .json beside the request.</param>
/// <param name="Doses">Its doses, at least one.</param>
public sealed record Comedication(string Compound, IReadOnlyList<DoseEvent> Doses);
