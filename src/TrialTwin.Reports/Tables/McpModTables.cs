using TrialTwin.Trials.DoseFinding.McpMod;

namespace TrialTwin.Reports.Tables;

/// <summary>MCP-Mod as tables: tests of the candidates, fitted curves.</summary>
public static class McpModTables
{
    /// <summary>One row per candidate.</summary>
    public static ResultTable Candidates(McpModRequest request, McpModResult result) => new(
        "mcp-mod-candidates",
        "Tests of the candidate shapes",
        $"One-sided p adjusted for all candidates, ± numerical standard error; significant at {NumberFormat.Significant(request.AlphaOneSided, 4)}.",
        [new("Shape"), new("Parameter"), new("t"), new("Adjusted p"), new("Significant"), .. result.Groups.Select(group => new TableColumn($"Contrast at {NumberFormat.Significant(group.Dose, 6)}"))],
        [
            .. result.Candidates.Select(test => new TableRow([
                Name(test.Candidate.Shape),
                ScenarioCells.Number(test.Candidate.Parameter),
                ScenarioCells.Number(test.Statistic),
                ScenarioCells.Estimate(test.AdjustedP),
                test.Significant ? "yes" : "no",
                .. test.Contrast.Select(coefficient => ScenarioCells.Number(coefficient)),
            ])),
        ]);

    /// <summary>One row per family of shapes.</summary>
    public static ResultTable Fits(McpModRequest request, McpModResult result) => new(
        "mcp-mod-fits",
        "Fitted curves",
        $"Response = placebo + scale x shape(dose). Target dose: improves on placebo by {NumberFormat.Significant(request.TargetEffect, 4)}; empty where the curve does not reach it. Chosen: smallest AIC among the significant families.",
        [new("Shape"), new("Parameter"), new("Placebo"), new("Scale"), new("AIC"), new("Target dose"), new("Beyond doses given"), new("Significant"), new("Chosen")],
        [
            .. result.Fits.Select(fit => new TableRow([
                Name(fit.Shape),
                ScenarioCells.Number(fit.Parameter),
                ScenarioCells.Number(fit.Placebo),
                ScenarioCells.Number(fit.Scale),
                ScenarioCells.Number(fit.Aic),
                ScenarioCells.Number(fit.TargetDose),
                fit.TargetDose is null ? TableCell.Empty : fit.BeyondDoses ? "yes" : "no",
                fit.Significant ? "yes" : "no",
                fit.Chosen ? "yes" : "no",
            ])),
        ]);

    /// <summary>The verdict in one line.</summary>
    public static string Summary(McpModResult result)
    {
        var chosen = result.Fits.FirstOrDefault(fit => fit.Chosen);
        return chosen is null
            ? "No candidate is significant: no dose response is shown, and no curve is chosen."
            : $"A dose response is shown; chosen curve: {Name(chosen.Shape)}"
                + (chosen.TargetDose is { } dose ? $", target dose {NumberFormat.Significant(dose, 4)}{(chosen.BeyondDoses ? ", beyond the doses given" : string.Empty)}." : ", which does not reach the target effect.");
    }

    private static string Name(ShapeFamily shape) => shape.ToString().ToLowerInvariant();
}
