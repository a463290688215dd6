using TrialTwin.Numerics.Estimates;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Prediction;

namespace TrialTwin.Reports.Tables;

/// <summary>Predictions of a frozen model and its judgement on new patients, as tables.</summary>
public static class PredictionTables
{
    /// <summary>One row per patient: prediction, contribution of each covariate, or why there is none.</summary>
    public static ResultTable Predictions(LearnedModel model, IReadOnlyList<PatientPrediction> predictions)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new ResultTable(
            "predictions",
            $"Predicted {model.Outcome}",
            "A contribution is how much the prediction would change were the covariate at its mean among the training patients.",
            [new("subject"), new("prediction"), .. model.Covariates.Select(c => new TableColumn($"contribution {c.Name}")), new("reason")],
            [.. predictions.Select(p => new TableRow([
                p.Subject,
                p.Prediction is { } value ? Number(value) : TableCell.Empty,
                .. model.Covariates.Select((_, c) => p.Contributions.Count > 0 ? Number(p.Contributions[c]) : TableCell.Empty),
                p.Reason,
            ]))]);
    }

    /// <summary>Each measure with its interval and target.</summary>
    public static ResultTable Measures(PrognosisValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var rows = new List<TableRow>();
        Add("Calibration slope", result.CalibrationSlope, "1");
        Add(result.Events is null ? "Calibration in the large (observed − predicted)" : "Calibration in the large (log odds)", result.CalibrationIntercept, "0");
        Add("R² against the new patients' own mean", result.R2, "above 0");
        Add("Root mean squared error", result.Rmse, "small");
        Add("Concordance", result.Concordance, "above 0.5");
        Add("Brier score", result.Brier, "small");
        Add("Area that tells new from training patients", result.ShiftArea, "near 0.5");
        return new ResultTable(
            "validation",
            "The frozen model on new patients",
            $"{result.Patients} patients{(result.Events is { } events ? $", {events} of them with outcome 1" : "")}; 95 % bootstrap intervals over patients.",
            [new("Measure"), new("Estimate"), new("Lower"), new("Upper"), new("Target")],
            rows);

        void Add(string name, IntervalEstimate? estimate, string target)
        {
            if (estimate is { } e)
            {
                rows.Add(new TableRow([name, Number(e.Value), Number(e.Lower), Number(e.Upper), target]));
            }
        }
    }

    /// <summary>Predicted against observed, by tenths of the prediction.</summary>
    public static ResultTable Curve(PrognosisValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new ResultTable(
            "calibration",
            "Predicted against observed",
            "Groups of equal size by prediction.",
            [new("Group"), new("Patients"), new("Mean predicted"), new("Mean observed"), new("Standard error of observed")],
            [.. result.Curve.Select((group, g) => new TableRow([$"{g + 1}", Number(group.Patients), Number(group.Predicted), Number(group.Observed), Number(group.StandardError)]))]);
    }

    /// <summary>Covariates of the new patients against those trained on, the largest shift first.</summary>
    public static ResultTable Shift(IReadOnlyList<CovariateShift> shift) => new(
        "shift",
        "New patients against those trained on",
        "Difference of means in standard deviations of the training patients; beyond ±0.25 it deserves a reason.",
        [new("Covariate"), new("Training mean"), new("Mean"), new("Standardised difference")],
        [.. shift.OrderByDescending(s => Math.Abs(s.StandardisedDifference ?? 0)).Select(s => new TableRow([
            s.Covariate, Number(s.TrainingMean), Number(s.Mean), s.StandardisedDifference is { } d ? Number(d) : TableCell.Empty]))]);

    private static TableCell Number(double value) => new(NumberFormat.Significant(value, 4), value);
}
