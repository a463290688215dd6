namespace TrialTwin.Trials.DoseFinding.Escalation;

/// <summary>What a simulation of dose-escalation trials finds.</summary>
/// <param name="Schema">"trialtwin/escalation-simulation/1".</param>
/// <param name="RequestHash">SHA-256 of the canonical JSON of the request.</param>
/// <param name="Decisions">BOIN's table by number of patients; empty for the continual reassessment method.</param>
/// <param name="Scenarios">In the order of the request.</param>
public sealed record EscalationSimulationResult(
    string Schema,
    string RequestHash,
    IReadOnlyList<BoinDecisionRow> Decisions,
    IReadOnlyList<EscalationCharacteristic> Scenarios);
