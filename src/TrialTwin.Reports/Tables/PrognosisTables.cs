using TrialTwin.Numerics.Estimates;
using TrialTwin.Prognosis.Covariates;
using TrialTwin.Prognosis.Validation;

namespace TrialTwin.Reports.Tables;

/// <summary>The prognostic model and what it is worth, as tables.</summary>
public static class PrognosisTables
{
    /// <summary>Unadjusted, ANCOVA, ANCOVA + score beside each other.</summary>
    public static ResultTable Adjustments(PrognosisResult prognosis) => new(
        "prognosis-adjustments",
        "What each adjustment explains on patients left out",
        $"Judged on {prognosis.PatientsJudged()}, {prognosis.Repeats} repeats of {prognosis.Folds}-fold cross-validation, " +
        $"seed {prognosis.Seed}; 95 % intervals. R² may be negative on patients left out. " +
        $"Gain of the score over ANCOVA: {Wording.Of(prognosis.Verdict)}.",
        [new("Adjustment"), new("Cross-validated R²"), new("Residual SD", prognosis.OutcomeUnit()), new("Incremental R²")],
        [.. prognosis.Adjustments.Select(row => new TableRow([
            row.Adjustment,
            Interval(row.CrossValidatedR2),
            Interval(row.ResidualStandardDeviation),
            row.IncrementalR2 is { } gain ? Interval(gain) : "-",
        ]))]);

    /// <summary>The frozen model, term by term.</summary>
    public static ResultTable Coefficients(PrognosisResult prognosis) => new(
        "prognosis-coefficients",
        "The frozen prognostic model",
        $"{Wording.Sentence(prognosis.Learner)}{(prognosis.Lambda is { } penalty ? $", penalty {NumberFormat.Significant(penalty, 3)}" : "")}, predicts {prognosis.Outcome}. " +
        "A coefficient of 0 was shrunk away.",
        [new("Covariate"), new("Unit"), new("Coefficient per unit"), new("Per standard deviation", prognosis.OutcomeUnit())],
        [.. prognosis.Coefficients.Select(term => new TableRow([
            Label(term.Covariate),
            term.Unit,
            new TableCell(NumberFormat.Significant(term.Coefficient, 3), term.Coefficient),
            new TableCell(NumberFormat.Significant(term.PerStandardDeviation, 3), term.PerStandardDeviation),
        ]))]);

    /// <summary>Calibration and gain.</summary>
    public static ResultTable Validation(PrognosisResult prognosis) => new(
        "prognosis-validation",
        "Validation on patients left out",
        $"95 % intervals over {prognosis.PatientsJudged()}.",
        [new("Measure"), new("Estimate"), new("Target")],
        [
            new(["Calibration slope", Interval(prognosis.CalibrationSlope), "1"]),
            new([$"Calibration intercept ({prognosis.OutcomeUnit()})", Interval(prognosis.CalibrationIntercept), "0"]),
            new(["Incremental R² of the score over ANCOVA", Interval(prognosis.Gain), "lower limit above 0"]),
            new(["Verdict on the gain", Wording.Of(prognosis.Verdict), "demonstrated"]),
            .. (prognosis.Missing?.Gains ?? []).Select(missing => new TableRow(
                [$"Incremental R² over all {prognosis.TrainingPatients} patients, if of the {prognosis.Missing!.Patients} without an observed outcome {missing.Assumption}", Interval(missing.Gain), "-"])),
        ]);

    /// <summary>Such as "65 patients with an observed outcome (14 more, who left before, are trained on by their earlier visits)".</summary>
    internal static string PatientsJudged(this PrognosisResult prognosis) => prognosis.Missing is { } missing
        ? $"{prognosis.JudgedPatients} patients with an observed outcome ({missing.Patients} more without one count in training by their earlier visits)"
        : $"{prognosis.JudgedPatients} patients";

    /// <summary>The unit inside the outcome's last brackets, such as "points"; "outcome units" without brackets.</summary>
    internal static string OutcomeUnit(this PrognosisResult prognosis)
    {
        var open = prognosis.Outcome.LastIndexOf('(');
        var close = open < 0 ? -1 : prognosis.Outcome.IndexOf(')', open);
        return close > open ? prognosis.Outcome[(open + 1)..close] : "outcome units";
    }

    /// <summary>The covariate in words; a covariate that the library does not hold keeps its own name.</summary>
    private static string Label(string covariate) =>
        AlzheimerCovariates.All.FirstOrDefault(known => known.Name == covariate)?.Label ?? covariate;

    private static TableCell Interval(IntervalEstimate estimate) => new(NumberFormat.WithInterval(estimate), estimate.Value);
}
