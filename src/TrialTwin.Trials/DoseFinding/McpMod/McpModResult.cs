namespace TrialTwin.Trials.DoseFinding.McpMod;

/// <summary>What MCP-Mod finds.</summary>
/// <param name="Schema">"trialtwin/mcp-mod-result/1".</param>
/// <param name="RequestHash">SHA-256 of the canonical JSON of the request.</param>
/// <param name="Groups">Dose groups, by rising dose.</param>
/// <param name="Candidates">Tests, in the order of the request.</param>
/// <param name="Fits">One for each family among the candidates.</param>
public sealed record McpModResult(
    string Schema,
    string RequestHash,
    IReadOnlyList<DoseGroup> Groups,
    IReadOnlyList<CandidateResult> Candidates,
    IReadOnlyList<FittedShape> Fits);
