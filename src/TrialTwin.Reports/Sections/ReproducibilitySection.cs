using TrialTwin.Reports.Bundle;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Reports.Sections;

/// <summary>What somebody needs to get the same numbers again.</summary>
internal static class ReproducibilitySection
{
    public static ReportSection Build(ReportInput input)
    {
        var (result, _, context) = input;
        var prepared = result.Prepared;
        return new ReportSection("reproducibility", "Reproducibility",
        [
            new TableBlock(new ResultTable(
                "reproducibility-table",
                "Seeds, hashes and versions",
                "A result holds no time, path or machine: equal input gives equal bytes and so an equal hash.",
                [new("Element"), new("Value")],
                [
                    Row("Seed of the simulation", $"{result.Simulation.Seed}"),
                    Row("Seed of the prognostic model's folds", $"{prepared.Prognosis.Seed}"),
                    Row("Seed of the cohort", $"{prepared.Cohort.Seed}"),
                    Row("Seed of the twins", $"{prepared.Twins.Seed}"),
                    Row("Result, SHA-256", result.ResultHash),
                    Row("Protocol, SHA-256", result.ProtocolHash),
                    Row("Prognostic model, SHA-256", prepared.Prognosis.ModelHash),
                    .. context.Environment.Select(pair => Row(pair.Key, pair.Value)),
                ])),
            new Heading("Commands"),
            new CodeLines(context.Commands),
            new Heading("Attached files"),
            new TableBlock(new ResultTable(
                "attachments",
                "Files attached to the PDF",
                "manifest.json holds the SHA-256 of each; `trialtwin report verify` checks them.",
                [new("File"), new("Holds")],
                [.. ReportBundle.Contents.Select(file => Row(file.Key, file.Value))])),
        ]);
    }

    private static TableRow Row(string name, string text) => new([name, text]);
}
