using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Trajectories;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Cli.Prognosis;

/// <summary>Learns and applies models of an outcome over visits.</summary>
internal static class Trajectories
{
    private const int ReasonsShown = 10;
    private const ulong DefaultSeed = 1;

    public static Outcome Fit(InputFile file, Work work)
    {
        var request = TrajectoryPrognosis.Read(file.Text);
        request = request with { Seed = work.Seed ?? request.Seed };
        work.Progress.Report("Learning and judging on patients left out");
        var (model, result) = TrajectoryPrognosis.Run(request, file.Folder, work.Cancellation);
        var visits = TrajectoryTables.Visits(result);
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.Add("results.csv", CsvText.Of(visits));
        work.Out?.Add("model.json", CanonicalJson.Write(model) + "\n");
        var written = RunRecord.Finish(work, request.Seed, file.Hashes());
        return new Outcome(
            [
                $"trajectories of {result.Patients} patients, seed {result.Seed}, model {result.ModelHash}",
                $"Gain over the planned baseline covariates at {result.Visits[^1].Visit}: {NumberFormat.WithInterval(result.Visits[^1].Incremental)}, {Wording.Of(result.Visits[^1].Verdict)}",
                .. result.Warnings.Select(warning => $"warning: {warning}"),
            ],
            [visits],
            new { result.Seed, result.ModelHash, result.Visits, result.Warnings, Files = written });
    }

    public static Outcome Predict(PatientFile.Content<TrajectoryModel> input, int draws, Work work)
    {
        var seed = work.Seed ?? DefaultSeed;
        var predictions = TrajectoryPrognosis.Predict(input.Model, input.Table, input.Subject);
        var hash = input.Model.ComputeHash();
        var without = predictions.Where(p => p.Prediction is null).ToArray();
        work.Out?.Add("results.csv", CsvText.Of(TrajectoryTables.Predictions(input.Model, predictions)));
        work.Out?.Add("results.json", CanonicalJson.Write(new
        {
            Schema = "trialtwin/trajectory-predictions/1",
            ModelHash = hash,
            input.Model.Outcome,
            input.Model.Visits,
            Predictions = predictions.Select(p => new { p.Subject, p.Prediction, p.Reason }),
        }) + "\n");
        if (draws > 0)
        {
            work.Out?.Add("draws.csv", CsvText.Of(TrajectoryTables.Draws(input.Model, predictions, draws, seed)));
        }

        var written = RunRecord.Finish(work, seed, input.Hashes);
        return new Outcome(
            [
                $"trajectories, model {hash}, predicts {input.Model.Outcome} at {string.Join(", ", input.Model.Visits)}",
                $"{predictions.Count - without.Length} of {predictions.Count} patients have a prediction",
                .. without.GroupBy(p => p.Reason, StringComparer.Ordinal).Take(ReasonsShown).Select(g => $"no prediction for {g.Count()}, such as {g.First().Subject}: {g.Key}"),
            ],
            [],
            new { ModelHash = hash, Patients = predictions.Count, WithoutPrediction = without.Length, Files = written });
    }

    public static Outcome Validate(PatientFile.Content<TrajectoryModel> input, (string Visit, string Outcome) columns, Work work)
    {
        var seed = work.Seed ?? DefaultSeed;
        var subject = input.Subject ?? throw new BadInputException("--subject", "It is not said which column names the patient.", "Give --subject COLUMN: a patient has one row for each visit.");
        work.Progress.Report("Judging the model");
        var result = TrajectoryValidation.Judge(input.Model, input.Table, (subject, columns.Visit, columns.Outcome), seed);
        var checks = TrajectoryTables.Checks(result);
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.Add("results.csv", CsvText.Of(checks));
        var written = RunRecord.Finish(work, seed, input.Hashes);
        return new Outcome(
            [
                $"trajectories, model {result.ModelHash}, trained on {result.TrainingPatients} patients, judged on {result.Patients}, seed {seed}",
                $"{result.WithoutPrediction} patients lie outside what the model knows",
                .. result.Warnings.Select(warning => $"warning: {warning}"),
            ],
            [checks],
            new { result.ModelHash, result.Patients, result.WithoutPrediction, result.Visits, result.Warnings, Files = written });
    }
}
