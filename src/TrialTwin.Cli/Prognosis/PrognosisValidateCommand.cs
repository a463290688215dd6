using System.CommandLine;
using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Problems;
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
        var outcome = new Option<string?>("--outcome") { Description = "Column of the outcome; numbers, 0 and 1 for a yes-or-no outcome." };
        var time = new Option<string?>("--time") { Description = "Column of the time to event or censoring, for a model of such a time." };
        var seen = new Option<string?>("--event") { Description = "Column that holds 1 where the event was seen and 0 where the time is censored; COLUMN=VALUE where VALUE alone stands for a seen event." };
        var visit = new Option<string?>("--visit") { Description = "Column of the visit, for a model of trajectories; needs --outcome and --subject too." };
        var history = new Option<string?>("--history") { Description = "Request that the model was learned by: also tells how well its patients and the new ones can be told apart." };
        var command = new Command("validate", "Judges a frozen prognostic model on patients that it has not seen.") { outcome, time, seen, visit, history };
        var file = PatientFile.Attach(command);
        return WorkOptions.Attach(command, (parse, work) => (parse.GetValue(outcome), parse.GetValue(time), parse.GetValue(seen), parse.GetValue(visit)) switch
        {
            ({ } column, null, null, null) => Validate(file.Read(parse), (column, TrainingPatients(parse.GetValue(history))), work),
            (null, { } times, { } events, null) when parse.GetValue(history) is null => TimeToEvent.Validate(file.Read(parse), (times, events), work),
            ({ } column, null, null, { } visits) when parse.GetValue(history) is null => Trajectories.Validate(file.ReadTrajectories(parse), (visits, column), work),
            _ => throw new BadInputException(
                "--outcome",
                "It is not said what to judge the model on.",
                "Give --outcome COLUMN; for a model of a time to an event --time COLUMN and --event COLUMN; for one of trajectories --outcome COLUMN, --visit COLUMN and --subject COLUMN. --history goes with --outcome alone."),
        });
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

    private static Outcome Validate(PatientFile.Content<LearnedModel> input, (string Outcome, TrainingSet? Training) against, Work work)
    {
        var seed = work.Seed ?? DefaultSeed;
        work.Progress.Report("Judging the model");
        var result = PrognosisValidation.Judge(input.Model, input.Table, (input.Subject, against.Outcome), seed, against.Training);
        var (measures, curve, shift) = (PredictionTables.Measures(result), PredictionTables.Curve(result), PredictionTables.Shift(result.Shift));
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
            ],
            [measures, curve, shift],
            new { result.ModelHash, result.Patients, result.WithoutPrediction, result.CalibrationSlope, result.CalibrationIntercept, result.R2, result.Rmse, result.Concordance, result.Brier, result.ShiftArea, result.Warnings, Files = written });
    }
}
