using TrialTwin.Trials.OperatingCharacteristics;

namespace TrialTwin.Trials.Simulation;

/// <summary>
/// One hypothesis of one simulated trial, for analysis elsewhere. Estimates are those at the look where the trial ended.
/// </summary>
/// <param name="Replicate">0-based replicate; the same number holds the same patients in every cell.</param>
/// <param name="Cell">Cell.</param>
/// <param name="ArmId">Active arm compared with control.</param>
/// <param name="Estimate">Difference to control, endpoint unit; null when the analysis gave none.</param>
/// <param name="StandardError">Its standard error; null when the analysis gave none.</param>
/// <param name="DegreesOfFreedom">Of the residual variance.</param>
/// <param name="PTwoSided">Two-sided p-value at that look; null when the analysis gave none.</param>
/// <param name="Rejected">Whether the hierarchy rejected it in favour of treatment.</param>
/// <param name="Look">1-based look at which the trial ended.</param>
/// <param name="Patients">Patients randomised.</param>
/// <param name="Controls">Control patients randomised.</param>
/// <param name="Months">Duration, months.</param>
public sealed record ReplicateRecord(
    int Replicate,
    CellKey Cell,
    string ArmId,
    double? Estimate,
    double? StandardError,
    int DegreesOfFreedom,
    double? PTwoSided,
    bool Rejected,
    int Look,
    int Patients,
    int Controls,
    double Months);
