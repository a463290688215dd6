using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Prediction;
using TrialTwin.Prognosis.Requests;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Cli.Prognosis;

/// <summary><c>trialtwin prognosis validate model.json data.csv --outcome COLUMN</c>: judges a frozen model on new patients.</summary>
internal static class PrognosisValidateCommand
{
    private const ulong DefaultSeed = 1;

    public static Command Create()
    {
        var outcome = new Option<string>("--outcome") { Description = "Column of the outcome; numbers, 0 and 1 for a yes-or-no outcome.", Required = true };
        var history = new Option<string?>("--history") { Description = "Request that the model was learned by: also tells how well its patients and the new ones can be told apart." };
        var command = new Command("validate", "Judges a frozen prognostic model on patients that it has not seen.") { outcome, history };
        var file = PatientFile.Attach(command);
        return WorkOptions.Attach(command, (parse, work) => Validate(file.Read(parse), (parse.GetRequiredValue(outcome), TrainingPatients(parse.GetValue(history))), work));
    }

    private static TrainingSet? TrainingPatients(string? path)
    {
        if (path is null)
        {
            return null;
        }

        var file = InputFile.Read(path);
        return PrognosisFit.TrainingPatients(PrognosisFit.Read(file.Text), file.Folder);
    }

    private static Outcome Validate(PatientFile.Content input, (string Outcome, TrainingSet? Training) against, Work work)
    {
        var seed = work.Seed ?? DefaultSeed;
        work.Progress.Report("Judging the model");
        var result = PrognosisValidation.Judge(input.Model, input.Table, (input.Subject, against.Outcome), seed, against.Training);
        var (measures, curve, shift) = (PredictionTables.Measures(result), PredictionTables.Curve(result), PredictionTables.Shift(result));
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.Add("results.csv", CsvText.Of(measures));
        work.Out?.Add("calibration.csv", CsvText.Of(curve));
        work.Out?.Add("shift.csv", CsvText.Of(shift));
        var written = RunRecord.Finish(work, seed, input.Hashes);
        return new Outcome(
            [
                $"{result.Learner}, model {result.ModelHash}, trained on {result.TrainingPatients} patients, judged on {result.Patients}, seed {seed}",
                $"{result.WithoutPrediction} patients lie outside what the model knows, {result.WithoutOutcome} have no outcome",
                .. result.Warnings.Select(warning => $"warning: {warning}"),
                .. written.Select(name => $"written: {name}"),
            ],
            [measures, curve, shift],
            new { result.ModelHash, result.Patients, result.WithoutPrediction, result.CalibrationSlope, result.CalibrationIntercept, result.R2, result.Rmse, result.Concordance, result.Brier, result.ShiftArea, result.Warnings, Files = written });
    }
}
