using TrialTwin.Cli.Execution;
using TrialTwin.Cli.Input;
using TrialTwin.Cli.Output;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.TimeToEvent;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Cli.Prognosis;

/// <summary>Learns and judges models of times to an event.</summary>
internal static class TimeToEvent
{
    public static Outcome Fit(InputFile file, Work work)
    {
        var request = TimePrognosis.Read(file.Text);
        request = request with { Seed = work.Seed ?? request.Seed };
        work.Progress.Report("Learning and judging on patients left out");
        var (model, result) = TimePrognosis.Run(request, file.Folder, work.Cancellation);
        var (adjustments, calibration) = (TimePrognosisTables.Adjustments(result), TimePrognosisTables.Calibration(result.Calibration));
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.Add("results.csv", CsvText.Of(adjustments));
        work.Out?.Add("calibration.csv", CsvText.Of(calibration));
        work.Out?.Add("model.json", CanonicalJson.Write(model) + "\n");
        var written = RunRecord.Finish(work, request.Seed, file.Hashes());
        return new Outcome(
            [
                $"{result.Learner} on {result.Patients} patients with {result.Events} events, seed {result.Seed}, model {result.ModelHash}",
                $"Gain over the planned baseline covariates (share of the Brier score): {NumberFormat.WithInterval(result.Gain)}, {Wording.Of(result.Verdict)}",
                .. result.Warnings.Select(warning => $"warning: {warning}"),
            ],
            [adjustments, calibration],
            new { result.Seed, result.ModelHash, result.Gain, result.Verdict, result.Adjustments, result.Warnings, Files = written });
    }

    public static Outcome Validate(PatientFile.Content<LearnedModel> input, (string Time, string Event) columns, Work work)
    {
        const ulong defaultSeed = 1;
        var seed = work.Seed ?? defaultSeed;
        work.Progress.Report("Judging the model");
        var (column, value) = columns.Event.Split('=', 2) is [var left, var right] ? (left, right) : (columns.Event, null);
        var result = TimeValidation.Judge(input.Model, input.Table, (input.Subject, columns.Time, column, value), seed);
        var (measures, calibration, shift) = (TimePrognosisTables.Measures(result), TimePrognosisTables.Calibration(result.Groups), PredictionTables.Shift(result.Shift));
        work.Out?.Add("results.json", CanonicalJson.Write(result) + "\n");
        work.Out?.Add("results.csv", CsvText.Of(measures));
        work.Out?.Add("calibration.csv", CsvText.Of(calibration));
        work.Out?.Add("shift.csv", CsvText.Of(shift));
        var written = RunRecord.Finish(work, seed, input.Hashes);
        return new Outcome(
            [
                $"{result.Learner}, model {result.ModelHash}, trained on {result.TrainingPatients} patients, judged on {result.Patients} with {result.Events} events, seed {seed}",
                $"{result.WithoutPrediction} patients lie outside what the model knows, {result.WithoutTime} have no time or event",
                .. result.Warnings.Select(warning => $"warning: {warning}"),
            ],
            [measures, calibration, shift],
            new { result.ModelHash, result.Patients, result.WithoutPrediction, result.Predicted, result.Observed, result.Harrell, result.Uno, result.Brier, result.Explained, result.Warnings, Files = written });
    }
}
