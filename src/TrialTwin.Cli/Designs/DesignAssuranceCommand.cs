using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Tables;
using TrialTwin.Trials.Assurance;

namespace TrialTwin.Cli.Designs;

/// <summary><c>trialtwin design assurance request.json</c>: probability of success under a prior of the effect.</summary>
internal static class DesignAssuranceCommand
{
    public static Command Create()
    {
        var request = new Argument<string>("request") { Description = "Request file (docs/formats/assurance-request.md)." };
        var command = new Command("assurance", "Probability of success under a prior of the effect, and the size that reaches a given one.") { request };
        return WorkOptions.Attach(command, (parse, work) => Evaluate(InputFile.Read(parse.GetRequiredValue(request)), work));
    }

    private static Outcome Evaluate(InputFile file, Work work)
    {
        var request = AssuranceRequestReader.Read(file.Text);
        var result = AssuranceEvaluation.Evaluate(request, work.Cancellation);
        var table = AssuranceTables.Sizes(request, result);
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.Add("results.csv", CsvText.Of(table));
        var written = RunRecord.Finish(work, work.Seed ?? 0, file.Hashes());
        return new Outcome(
            [request.Title, .. AssuranceTables.Summary(request, result)],
            [table],
            new { Files = written, Assurance = result });
    }
}
