using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Prognosis.Prediction;

/// <summary>What a frozen model is worth on patients that it has not seen. Intervals: 95 % percentile bootstrap over patients.</summary>
/// <param name="Schema">Schema name.</param>
/// <param name="Learner">Learner of the model.</param>
/// <param name="ModelHash">SHA-256 of the model.</param>
/// <param name="TrainingPatients">Patients it was trained on.</param>
/// <param name="Patients">New patients judged: with covariates the model knows, and an outcome.</param>
/// <param name="WithoutPrediction">New patients to whom the model must not be applied.</param>
/// <param name="WithoutOutcome">New patients with a prediction but no outcome.</param>
/// <param name="Events">Patients with outcome 1 of a yes-or-no outcome; null for a continuous one.</param>
/// <param name="CalibrationSlope">Target 1; logistic for a yes-or-no outcome; null where all predictions are equal.</param>
/// <param name="CalibrationIntercept">Calibration in the large with the slope held at 1, target 0: outcome units, or log odds.</param>
/// <param name="R2">1 − squared error / squared error of the new patients' own mean; negative where the model is worse than that.</param>
/// <param name="Rmse">Root mean squared error, outcome units.</param>
/// <param name="Concordance">Probability that of two patients the one with the higher outcome has the higher prediction.</param>
/// <param name="Brier">Mean squared error of the probability of a yes-or-no outcome; null for a continuous one.</param>
/// <param name="Curve">Calibration curve.</param>
/// <param name="Shift">Covariates of the new patients against the training patients.</param>
/// <param name="ShiftArea">
/// Area under the ROC curve of a model that tells new from training patients by their covariates, on patients left out: 0.5
/// where nothing does; null where the training patients were not at hand.
/// </param>
/// <param name="Warnings">Alarms that the model does not hold on these patients.</param>
public sealed record PrognosisValidationResult(
    string Schema,
    string Learner,
    string ModelHash,
    int TrainingPatients,
    int Patients,
    int WithoutPrediction,
    int WithoutOutcome,
    int? Events,
    IntervalEstimate? CalibrationSlope,
    IntervalEstimate CalibrationIntercept,
    IntervalEstimate R2,
    IntervalEstimate Rmse,
    IntervalEstimate Concordance,
    IntervalEstimate? Brier,
    IReadOnlyList<OutcomeGroup> Curve,
    IReadOnlyList<CovariateShift> Shift,
    IntervalEstimate? ShiftArea,
    IReadOnlyList<string> Warnings)
{
    /// <summary>The schema name that this version writes.</summary>
    public const string CurrentSchema = "trialtwin/prognosis-validation-result/1";
}
