using TrialTwin.Numerics.Estimates;
using TrialTwin.Prognosis.Trajectories;

namespace TrialTwin.Reports.Tables;

/// <summary>Models of an outcome over visits, as tables.</summary>
public static class TrajectoryTables
{
    /// <summary>Visit by visit, on patients left out.</summary>
    public static ResultTable Visits(TrajectoryResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new ResultTable(
            "trajectories",
            "Predicting the outcome at each visit, on patients left out",
            $"{result.Patients} patients, seed {result.Seed}; 95 % intervals. R² against the visit's mean; incremental: of what the planned baseline covariates leave. Coverage: share of patients within their 90 % predictive interval.",
            [new("Visit"), new("Patients"), new("R² of planned baseline covariates"), new("R² of all covariates"), new("Incremental R²"), new("Gain"), new("Coverage of 90 % intervals")],
            [.. result.Visits.Select(v => new TableRow([
                v.Visit, new TableCell(NumberFormat.Count(v.Patients), v.Patients), Interval(v.BaselineR2), Interval(v.R2), Interval(v.Incremental), Wording.Of(v.Verdict), Interval(v.Coverage90)]))]);
    }

    /// <summary>A frozen model on new patients, visit by visit.</summary>
    public static ResultTable Checks(TrajectoryValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new ResultTable(
            "validation",
            "The frozen model on new patients",
            $"{result.Patients} patients; 95 % intervals; empty below ten patients at a visit. Mean error: observed minus predicted, target 0.",
            [new("Visit"), new("Patients"), new("Mean error"), new("R²"), new("Coverage of 90 % intervals")],
            [.. result.Visits.Select(v => new TableRow([
                v.Visit, new TableCell(NumberFormat.Count(v.Patients), v.Patients), Interval(v.MeanError), Interval(v.R2), Interval(v.Coverage90)]))]);
    }

    /// <summary>One row per patient and visit.</summary>
    public static ResultTable Predictions(TrajectoryModel model, IReadOnlyList<(string Subject, TrajectoryPrediction? Prediction, string Reason)> predictions)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new ResultTable(
            "predictions",
            $"Predicted {model.Outcome}",
            "Mean, standard deviation of one patient's outcome and 90 % predictive interval.",
            [new("subject"), new("visit"), new("mean"), new("standard deviation"), new("lower 90 %"), new("upper 90 %"), new("reason")],
            [.. predictions.SelectMany(p => p.Prediction is { } course
                ? model.Visits.Select((visit, v) => new TableRow([
                    p.Subject, visit, Number(course.Mean[v]), Number(course.StandardDeviation(v)), Number(course.Interval90(v).Lower), Number(course.Interval90(v).Upper), ""]))
                : [new TableRow([p.Subject, "", TableCell.Empty, TableCell.Empty, TableCell.Empty, TableCell.Empty, p.Reason])])]);
    }

    /// <summary>Courses drawn for each patient who has a prediction, one row per draw.</summary>
    public static ResultTable Draws(TrajectoryModel model, IReadOnlyList<(string Subject, TrajectoryPrediction? Prediction, string Reason)> predictions, int draws, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new ResultTable(
            "draws",
            $"Courses of {model.Outcome} drawn for each patient",
            $"Seed {seed}.",
            [new("subject"), new("draw"), .. model.Visits.Select(visit => new TableColumn(visit))],
            [.. predictions.SelectMany((p, i) => p.Prediction is { } course
                ? TrajectoryModel.Draw(course, draws, seed, (uint)i).Select((draw, d) => new TableRow([p.Subject, Number(d + 1), .. draw.Select(Number)]))
                : [])]);
    }

    private static TableCell Interval(IntervalEstimate? estimate) =>
        estimate is { } e ? new TableCell(NumberFormat.WithInterval(e), e.Value) : TableCell.Empty;

    private static TableCell Number(double value) => new(NumberFormat.Significant(value, 4), value);
}
