using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Multiplicity;

namespace TrialTwin.Cli.Multiplicity;

/// <summary><c>trialtwin multiplicity analyse request.json</c>: which of several hypotheses are rejected.</summary>
internal static class MultiplicityAnalyseCommand
{
    public static Command Create()
    {
        var request = new Argument<string>("request") { Description = "Request file (docs/formats/multiplicity-request.md)." };
        var command = new Command("analyse", "Adjusted p-values and rejections of several hypotheses, also over several looks.") { request };
        return WorkOptions.Attach(command, (parse, work) => Analyse(InputFile.Read(parse.GetRequiredValue(request)), work));
    }

    private static Outcome Analyse(InputFile file, Work work)
    {
        var request = MultiplicityRequestReader.Read(file.Text, MultiplicityPurpose.Analyse);
        var result = MultiplicityAnalysis.Analyse(request);
        var hypotheses = MultiplicityTables.Hypotheses(request, result);
        ResultTable[] steps = result.Steps.Count > 0 ? [MultiplicityTables.Steps(request, result)] : [];
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.Add("results.csv", CsvText.Of(hypotheses));
        foreach (var table in steps)
        {
            work.Out?.Add("steps.csv", CsvText.Of(table));
        }

        var written = RunRecord.Finish(work, work.Seed ?? 0, file.Hashes());
        return new Outcome([request.Title], [hypotheses, .. steps], new { Files = written, result.Hypotheses, result.Steps });
    }
}
