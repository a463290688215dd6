namespace TrialTwin.Trials.Multiplicity;

/// <summary>What a multiple test finds.</summary>
/// <param name="Schema">"trialtwin/multiplicity-result/1".</param>
/// <param name="RequestHash">SHA-256 of the canonical JSON of the request.</param>
/// <param name="Hypotheses">In the order of the request.</param>
/// <param name="Steps">Steps of a graph; empty for other procedures.</param>
public sealed record MultiplicityResult(
    string Schema,
    string RequestHash,
    IReadOnlyList<HypothesisResult> Hypotheses,
    IReadOnlyList<GraphStepResult> Steps);
