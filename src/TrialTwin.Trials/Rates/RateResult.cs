namespace TrialTwin.Trials.Rates;

/// <summary>What a simulation of trials with a binary endpoint finds.</summary>
/// <param name="Schema">"trialtwin/rate-result/1".</param>
/// <param name="RequestHash">SHA-256 of the canonical JSON of the request.</param>
/// <param name="Boundaries">By look.</param>
/// <param name="Scenarios">In the order of the request.</param>
public sealed record RateResult(string Schema, string RequestHash, IReadOnlyList<RateBoundary> Boundaries, IReadOnlyList<RateCharacteristic> Scenarios);
