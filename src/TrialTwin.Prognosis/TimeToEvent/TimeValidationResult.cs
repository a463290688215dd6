using TrialTwin.Numerics.Estimates;
using TrialTwin.Prognosis.Prediction;

namespace TrialTwin.Prognosis.TimeToEvent;

/// <summary>What a frozen model of a time to an event is worth on patients that it has not seen.</summary>
/// <param name="Schema">Schema name.</param>
/// <param name="Learner">Learner of the model.</param>
/// <param name="ModelHash">SHA-256 of the model.</param>
/// <param name="Horizon">Time by which the event is predicted.</param>
/// <param name="TrainingPatients">Patients it was trained on.</param>
/// <param name="Patients">New patients judged.</param>
/// <param name="WithoutPrediction">New patients to whom the model must not be applied.</param>
/// <param name="WithoutTime">New patients with a prediction but no time or event.</param>
/// <param name="Events">Events seen.</param>
/// <param name="EventsByHorizon">Events seen by the horizon.</param>
/// <param name="Predicted">Mean predicted risk by the horizon.</param>
/// <param name="Observed">Risk by Kaplan and Meier.</param>
/// <param name="Harrell">Harrell's concordance.</param>
/// <param name="Uno">Uno's concordance up to the horizon.</param>
/// <param name="Brier">Brier score at the horizon, weighted by the inverse probability to be uncensored; bootstrap interval.</param>
/// <param name="BrierWithout">The same of the new patients' own risk without covariates.</param>
/// <param name="Explained">1 − Brier score / that without covariates; negative where the model is worse than that.</param>
/// <param name="Groups">Predicted beside observed risk.</param>
/// <param name="Shift">Covariates of the new patients against the training patients.</param>
/// <param name="Warnings">Alarms that the model does not hold on these patients.</param>
public sealed record TimeValidationResult(
    string Schema,
    string Learner,
    string ModelHash,
    double Horizon,
    int TrainingPatients,
    int Patients,
    int WithoutPrediction,
    int WithoutTime,
    int Events,
    int EventsByHorizon,
    double Predicted,
    IntervalEstimate Observed,
    IntervalEstimate Harrell,
    IntervalEstimate Uno,
    IntervalEstimate Brier,
    double BrierWithout,
    IntervalEstimate Explained,
    IReadOnlyList<RiskGroup> Groups,
    IReadOnlyList<CovariateShift> Shift,
    IReadOnlyList<string> Warnings)
{
    /// <summary>The schema name that this version writes.</summary>
    public const string CurrentSchema = "trialtwin/time-validation-result/1";
}
