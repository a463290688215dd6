namespace TrialTwin.Trials.Counts;

/// <summary>What a simulation of trials with recurrent events finds.</summary>
/// <param name="Schema">"trialtwin/count-result/1".</param>
/// <param name="RequestHash">SHA-256 of the canonical JSON of the request.</param>
/// <param name="Boundaries">By look.</param>
/// <param name="Scenarios">In the order of the request.</param>
public sealed record CountResult(
    string Schema,
    string RequestHash,
    IReadOnlyList<CountBoundary> Boundaries,
    IReadOnlyList<CountCharacteristic> Scenarios);
