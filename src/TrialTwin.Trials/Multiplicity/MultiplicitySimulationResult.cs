namespace TrialTwin.Trials.Multiplicity;

/// <summary>What the simulation of a multiple test finds.</summary>
/// <param name="Schema">"trialtwin/multiplicity-simulation/1".</param>
/// <param name="RequestHash">SHA-256 of the canonical JSON of the request.</param>
/// <param name="Scenarios">In the order of the request.</param>
public sealed record MultiplicitySimulationResult(string Schema, string RequestHash, IReadOnlyList<MultiplicityCharacteristic> Scenarios);
