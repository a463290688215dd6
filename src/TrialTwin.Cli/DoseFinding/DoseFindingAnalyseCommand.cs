using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.DoseFinding.Escalation;

namespace TrialTwin.Cli.DoseFinding;

/// <summary><c>trialtwin dose-finding analyse request.json</c>: how a running dose-escalation trial goes on.</summary>
internal static class DoseFindingAnalyseCommand
{
    public static Command Create()
    {
        var request = new Argument<string>("request") { Description = "Request file (docs/formats/escalation-request.md)." };
        var command = new Command("analyse", "Next dose of a running dose-escalation trial, and the dose chosen if it ended now.") { request };
        return WorkOptions.Attach(command, (parse, work) => Analyse(InputFile.Read(parse.GetRequiredValue(request)), work));
    }

    private static Outcome Analyse(InputFile file, Work work)
    {
        var request = EscalationRequestReader.Read(file.Text, EscalationPurpose.Analyse);
        var result = EscalationAnalysis.Analyse(request);
        var table = EscalationTables.Observed(result);
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.Add("results.csv", CsvText.Of(table));
        var written = RunRecord.Finish(work, work.Seed ?? 0, file.Hashes());
        return new Outcome(
            [request.Title, EscalationTables.Advice(request, result), .. written.Select(name => $"written: {name}")],
            [table],
            new { Files = written, result.End, result.NextDose, result.ChosenDose, result.Doses });
    }
}
