using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Requests;
using TrialTwin.Prognosis.TimeToEvent;
using TrialTwin.Prognosis.Trajectories;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Cli.Prognosis;

/// <summary><c>trialtwin prognosis fit request.json</c>: learns and judges a prognostic model.</summary>
internal static class PrognosisFitCommand
{
    public static Command Create()
    {
        var request = new Argument<string>("request") { Description = "Request file (docs/formats/prognosis-request.md, time-prognosis-request.md or trajectory-request.md)." };
        var command = new Command("fit", "Learns a prognostic model from control patients and judges it on patients left out.") { request };
        return WorkOptions.Attach(command, (parse, work) => Fit(parse.GetRequiredValue(request), work));
    }

    private static Outcome Fit(string path, Work work)
    {
        var file = InputFile.Read(path);
        return DocumentReader.KindOf(file.Text, PrognosisRequest.CurrentSchema, TimePrognosisRequest.CurrentSchema, TrajectoryRequest.CurrentSchema) switch
        {
            TimePrognosisRequest.CurrentSchema => TimeToEvent.Fit(file, work),
            TrajectoryRequest.CurrentSchema => Trajectories.Fit(file, work),
            _ => Fit(file, work),
        };
    }

    private static Outcome Fit(InputFile file, Work work)
    {
        var request = PrognosisFit.Read(file.Text);
        request = request with { Seed = work.Seed ?? request.Seed };
        work.Progress.Report("Learning and judging on patients left out");
        var fit = PrognosisFit.Run(request, file.Folder, work.Cancellation);
        var prognosis = fit.Result.Prognosis;
        var adjustments = PrognosisTables.Adjustments(prognosis);
        work.Out?.Add("results.json", CanonicalJson.Write(fit.Result) + "\n");
        work.Out?.Add("results.csv", CsvText.Of(adjustments));
        work.Out?.Add("model.json", CanonicalJson.Write(fit.Model) + "\n");
        var written = RunRecord.Finish(work, request.Seed, file.Hashes());
        return new Outcome(
            [
                $"{prognosis.Learner} on {prognosis.TrainingPatients} patients, seed {prognosis.Seed}, model {prognosis.ModelHash}",
                $"Gain over ANCOVA (incremental R²): {NumberFormat.WithInterval(prognosis.Gain)}, {Wording.Of(prognosis.Verdict)}",
            ],
            [adjustments],
            new { prognosis.Seed, prognosis.ModelHash, prognosis.Gain, prognosis.Verdict, prognosis.Adjustments, Files = written });
    }
}
