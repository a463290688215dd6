using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.DoseFinding.Escalation;
using TrialTwin.Trials.DoseFinding.McpMod;

namespace TrialTwin.Cli.DoseFinding;

/// <summary><c>trialtwin dose-finding analyse request.json</c>: the next dose of a running escalation, or the dose response of a trial by MCP-Mod.</summary>
internal static class DoseFindingAnalyseCommand
{
    public static Command Create()
    {
        var request = new Argument<string>("request") { Description = "Request file (docs/formats/escalation-request.md or mcp-mod-request.md)." };
        var command = new Command("analyse", "Next dose of a running dose-escalation trial, or dose response by MCP-Mod.") { request };
        return WorkOptions.Attach(command, (parse, work) => Analyse(InputFile.Read(parse.GetRequiredValue(request)), work));
    }

    private static Outcome Analyse(InputFile file, Work work) =>
        DocumentReader.KindOf(file.Text, EscalationRequest.CurrentSchema, McpModRequest.CurrentSchema) == McpModRequest.CurrentSchema
            ? DoseResponse(file, work)
            : NextDose(file, work);

    private static Outcome NextDose(InputFile file, Work work)
    {
        var request = EscalationRequestReader.Read(file.Text, EscalationPurpose.Analyse);
        var result = EscalationAnalysis.Analyse(request);
        var table = EscalationTables.Observed(result);
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.Add("results.csv", CsvText.Of(table));
        var written = RunRecord.Finish(work, work.Seed ?? 0, file.Hashes());
        return new Outcome(
            [request.Title, EscalationTables.Advice(request, result)],
            [table],
            new { Files = written, result.End, result.NextDose, result.ChosenDose, result.Doses });
    }

    private static Outcome DoseResponse(InputFile file, Work work)
    {
        var request = McpModRequestReader.Read(file.Text);
        var result = McpModAnalysis.Analyse(request, file.Folder);
        var candidates = McpModTables.Candidates(request, result);
        var fits = McpModTables.Fits(request, result);
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.Add("results.csv", CsvText.Of(fits));
        work.Out?.Add("candidates.csv", CsvText.Of(candidates));
        var written = RunRecord.Finish(work, work.Seed ?? 0, file.Hashes());
        return new Outcome(
            [request.Title, McpModTables.Summary(result)],
            [candidates, fits],
            new { Files = written, result.Groups, result.Candidates, result.Fits });
    }
}
