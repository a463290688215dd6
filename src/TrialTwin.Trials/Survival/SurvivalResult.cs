namespace TrialTwin.Trials.Survival;

/// <summary>What a simulation of survival trials finds.</summary>
/// <param name="Schema">"trialtwin/survival-result/1".</param>
/// <param name="RequestHash">SHA-256 of the canonical JSON of the request.</param>
/// <param name="Boundaries">By look.</param>
/// <param name="Scenarios">In the order of the request.</param>
public sealed record SurvivalResult(
    string Schema,
    string RequestHash,
    IReadOnlyList<SurvivalBoundary> Boundaries,
    IReadOnlyList<SurvivalCharacteristic> Scenarios);
