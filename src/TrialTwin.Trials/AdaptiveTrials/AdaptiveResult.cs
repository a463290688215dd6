namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>What a simulation of adaptive trials finds.</summary>
/// <param name="Schema">"trialtwin/adaptive-result/1".</param>
/// <param name="RequestHash">SHA-256 of the canonical JSON of the request.</param>
/// <param name="Boundaries">By look.</param>
/// <param name="ErrorControl">What the control of the type I error rests on.</param>
/// <param name="Scenarios">In the order of the request.</param>
public sealed record AdaptiveResult(
    string Schema,
    string RequestHash,
    IReadOnlyList<AdaptiveBoundary> Boundaries,
    ErrorControl ErrorControl,
    IReadOnlyList<AdaptiveCharacteristic> Scenarios);
