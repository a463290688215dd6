namespace TrialTwin.Trials.DoseFinding.McpMod;

/// <summary>Analysis of a dose-response trial by MCP-Mod. The JSON form is described in docs/formats/mcp-mod-request.md.</summary>
/// <param name="Schema">"trialtwin/mcp-mod-request/1".</param>
/// <param name="Title">Title.</param>
/// <param name="Data">File with one row per patient, relative to the request.</param>
/// <param name="DoseColumn">Column of the dose, 0 for placebo.</param>
/// <param name="ResponseColumn">Column of the response.</param>
/// <param name="LargerIsBetter">Whether a larger response is the wanted effect.</param>
/// <param name="AlphaOneSided">Familywise error of the test of all candidates, above 0 and below 0.5.</param>
/// <param name="Candidates">Shapes under test, 1 to 10.</param>
/// <param name="TargetEffect">Improvement over placebo that the target dose gives, above 0.</param>
public sealed record McpModRequest(
    string Schema,
    string Title,
    string Data,
    string DoseColumn,
    string ResponseColumn,
    bool LargerIsBetter,
    double AlphaOneSided,
    IReadOnlyList<CandidateShape> Candidates,
    double TargetEffect)
{
    /// <summary>The schema name that this version reads.</summary>
    public const string CurrentSchema = "trialtwin/mcp-mod-request/1";
}
