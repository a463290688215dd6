using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Cohorts.Synthesis;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Cli.Cohorts;

/// <summary><c>trialtwin cohort synthesise request.json</c>: synthetic patients, judged before they may be written.</summary>
internal static class CohortSynthesiseCommand
{
    public static Command Create()
    {
        var request = new Argument<string>("request") { Description = "Request file (docs/formats/cohort-request.md)." };
        var command = new Command("synthesise", "Synthetic patients with fidelity, utility and privacy; written only when attacks on them fail.") { request };
        return WorkOptions.Attach(command, (parse, work) => Synthesise(parse.GetRequiredValue(request), work));
    }

    private static Outcome Synthesise(string path, Work work)
    {
        var file = InputFile.Read(path);
        var request = CohortSynthesis.Read(file.Text);
        request = request with { Seed = work.Seed ?? request.Seed };
        var (result, cohort) = CohortSynthesis.Run(request, file.Folder, work.Progress, work.Cancellation);
        var measures = SynthesisTables.Measures(result);
        var columns = SynthesisTables.Columns(result);
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.Add("results.csv", CsvText.Of(measures));
        work.Out?.Add("columns.csv", CsvText.Of(columns));
        work.Out?.Add("pairs.csv", CsvText.Of(SynthesisTables.Pairs(result)));
        var obstacle = cohort is null ? null : XptWriter.Obstacle(cohort);
        if (cohort is not null)
        {
            work.Out?.Add("synthetic.csv", CsvWriter.Write(cohort));
            if (obstacle is null)
            {
                work.Out?.Add("synthetic.xpt", XptWriter.Write(cohort));
            }
        }

        var written = RunRecord.Finish(work, request.Seed, file.Hashes());
        return new Outcome(
            [
                request.Title,
                $"{result.Patients} synthetic patients by {SynthesisTables.NameOf(result.Method)}, seed {result.Seed}; {result.Redrawn} draws broke a constraint and were drawn again, {result.Failed} patients could not be drawn",
                result.Export.Allowed ? "EXPORT ALLOWED: no attack on the patients learned from exceeds its limit" : "EXPORT BLOCKED; the patients are not written:",
                .. result.Export.Reasons.Select(reason => $"  {reason}"),
                .. result.Export.Warnings.Select(warning => $"warning: {warning}"),
                .. obstacle is null ? Array.Empty<string>() : [$"synthetic.xpt is not written: {obstacle}"],
            ],
            [measures, columns],
            new { result.Seed, result.Patients, result.Redrawn, result.Failed, result.Fidelity.Propensity, result.Utility, result.Privacy, result.Export, Files = written },
            result.Export.Allowed ? ExitCode.Done : ExitCode.Failed);
    }
}
