using TrialTwin.Numerics.Estimates;
using TrialTwin.Prognosis.History;
using TrialTwin.Prognosis.Validation;

namespace TrialTwin.Prognosis.TimeToEvent;

/// <summary>What <c>prognosis fit</c> of a time to an event writes to results.json, beside the model itself.</summary>
/// <param name="Schema">Schema name, <see cref="CurrentSchema"/>.</param>
/// <param name="Data">The data file read.</param>
/// <param name="Flow">Rows from read to used.</param>
/// <param name="Learner">Learner and what it chose.</param>
/// <param name="Horizon">Time by which the event is predicted.</param>
/// <param name="Patients">Patients learned from.</param>
/// <param name="Events">Events seen.</param>
/// <param name="EventsByHorizon">Events seen by the horizon.</param>
/// <param name="ModelHash">SHA-256 of the frozen model.</param>
/// <param name="Seed">Seed of the folds.</param>
/// <param name="Adjustments">No covariates, planned baseline covariates, learner, on patients left out.</param>
/// <param name="Gain">Share of the Brier score of the planned baseline covariates that the learner saves, on patients left out.</param>
/// <param name="Verdict">Whether that is demonstrated.</param>
/// <param name="Calibration">Predicted beside observed risk on patients left out, by group.</param>
/// <param name="FailedFits">Fits of the cross-validation without a maximum, in whose place no covariates were used.</param>
/// <param name="Warnings">What must be known of the model.</param>
public sealed record TimePrognosisResult(
    string Schema,
    DataFile Data,
    IReadOnlyList<FlowStep> Flow,
    string Learner,
    double Horizon,
    int Patients,
    int Events,
    int EventsByHorizon,
    string ModelHash,
    ulong Seed,
    IReadOnlyList<TimeAdjustment> Adjustments,
    IntervalEstimate Gain,
    GainVerdict Verdict,
    IReadOnlyList<RiskGroup> Calibration,
    int FailedFits,
    IReadOnlyList<string> Warnings)
{
    /// <summary>The schema name that this version writes.</summary>
    public const string CurrentSchema = "trialtwin/time-prognosis-result/1";
}
