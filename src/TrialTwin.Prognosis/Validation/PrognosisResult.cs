using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Prognosis.Validation;

/// <summary>The frozen prognostic model and what it is worth on patients left out.</summary>
/// <param name="Learner">Such as "elastic net (alpha 0.5)".</param>
/// <param name="TrainingPatients">Patients it was trained on, those without an observed outcome included.</param>
/// <param name="Outcome">Outcome predicted, with unit.</param>
/// <param name="Lambda">Penalty chosen; null for a learner without one.</param>
/// <param name="ModelHash">SHA-256 of the frozen model.</param>
/// <param name="Folds">Folds of each cross-validation.</param>
/// <param name="Repeats">Repeats of the cross-validation.</param>
/// <param name="Seed">Seed of the folds.</param>
/// <param name="Coefficients">Model terms, the intercept first.</param>
/// <param name="Adjustments">Unadjusted, ANCOVA, ANCOVA + score, in this order.</param>
/// <param name="Calibration">Predicted against observed on patients left out, by group of prediction.</param>
/// <param name="CalibrationSlope">Target 1.</param>
/// <param name="CalibrationIntercept">Target 0, in outcome units.</param>
/// <param name="Gain">Incremental R² of the score over ANCOVA, on patients left out.</param>
/// <param name="Verdict">Whether the gain is demonstrated.</param>
/// <param name="Missing">Patients without an observed outcome; null where there are none.</param>
public sealed record PrognosisResult(
    string Learner,
    int TrainingPatients,
    string Outcome,
    double? Lambda,
    string ModelHash,
    int Folds,
    int Repeats,
    ulong Seed,
    IReadOnlyList<ModelCoefficient> Coefficients,
    IReadOnlyList<AdjustmentRow> Adjustments,
    IReadOnlyList<CalibrationPoint> Calibration,
    IntervalEstimate CalibrationSlope,
    IntervalEstimate CalibrationIntercept,
    IntervalEstimate Gain,
    GainVerdict Verdict,
    MissingOutcomes? Missing = null)
{
    /// <summary>Patients that every figure on patients left out is judged on: those whose outcome was observed.</summary>
    public int JudgedPatients => TrainingPatients - (Missing?.Patients ?? 0);
}
