using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Prediction;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Cli.Prognosis;

/// <summary><c>trialtwin prognosis predict model.json data.csv</c>: applies a frozen model to patients.</summary>
internal static class PrognosisPredictCommand
{
    private const int ReasonsShown = 10;

    public static Command Create()
    {
        var draws = new Option<int>("--draws") { Description = "Courses drawn for each patient by a model of trajectories, 0 to 1000.", DefaultValueFactory = _ => 0 };
        draws.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 1000)
            {
                result.AddError("--draws must lie between 0 and 1000.");
            }
        });
        var command = new Command("predict", "Applies a frozen prognostic model to the patients of a file.") { draws };
        var file = PatientFile.Attach(command);
        return WorkOptions.Attach(command, (parse, work) => file.IsOfTrajectories(parse)
            ? Trajectories.Predict(file.ReadTrajectories(parse), parse.GetValue(draws), work)
            : Predict(file.Read(parse), work));
    }

    private static Outcome Predict(PatientFile.Content<LearnedModel> input, Work work)
    {
        var predictions = PrognosisPrediction.Predict(input.Model, input.Table, input.Subject);
        var hash = input.Model.ComputeHash();
        var without = predictions.Where(p => p.Prediction is null).ToArray();
        work.Out?.Add("results.csv", CsvText.Of(PredictionTables.Predictions(input.Model, predictions)));
        work.Out?.Add("results.json", CanonicalJson.Write(new { Schema = "trialtwin/prognosis-predictions/1", ModelHash = hash, input.Model.Outcome, Predictions = predictions }) + "\n");
        var written = RunRecord.Finish(work, work.Seed ?? 0, input.Hashes);
        return new Outcome(
            [
                $"{input.Model.Learner}, model {hash}, predicts {input.Model.Outcome}",
                $"{predictions.Count - without.Length} of {predictions.Count} patients have a prediction",
                .. without.GroupBy(p => p.Reason, StringComparer.Ordinal).Take(ReasonsShown).Select(g => $"no prediction for {g.Count()}, such as {g.First().Subject}: {g.Key}"),
                .. without.Length > 0 ? ["The model was trained on nobody like them: learn from patients who are, or leave them out."] : Array.Empty<string>(),
            ],
            [],
            new { ModelHash = hash, Patients = predictions.Count, WithoutPrediction = without.Length, Reasons = without.Select(p => p.Reason).Distinct(StringComparer.Ordinal).Take(ReasonsShown), Files = written });
    }
}
