using TrialTwin.Trials.Comparison;

namespace TrialTwin.Trials.ControlArms;

/// <summary>Patients needed for one correlation of score and outcome.</summary>
/// <param name="Label">Such as "observed, lower 95 % limit".</param>
/// <param name="IncrementalR2">Incremental R² of the score over ANCOVA; a negative estimate counts as it stands.</param>
/// <param name="TotalPatients">Total of an equal-allocation design at the target power.</param>
/// <param name="ControlsShrunk">Controls per arm when only the control arm shrinks and the standard error stays; null when nothing can be saved.</param>
/// <param name="ControlSavingPercent">Fewer controls, %; negative when more are needed.</param>
/// <param name="Evidence">Observed or assumed.</param>
public sealed record ControlArmSize(
    string Label,
    double IncrementalR2,
    int TotalPatients,
    int? ControlsShrunk,
    double ControlSavingPercent,
    SavingEvidence Evidence);
