namespace TrialTwin.Trials.ControlArms.Borrowing;

/// <summary>How historical controls would be borrowed, and against which drift that must be safe.</summary>
/// <param name="Studies">Historical control groups, all that are known, unfavourable ones too.</param>
/// <param name="HeterogeneityScale">Scale of the half-normal prior of the SD between studies: log odds (binary) or endpoint unit (continuous).</param>
/// <param name="MeanCentre">Centre of the normal prior of the mean over studies, same scale.</param>
/// <param name="MeanSd">SD of that prior.</param>
/// <param name="RobustWeight">Weight of the vague component, 0 to 1.</param>
/// <param name="ActivePatients">Patients of the active arm.</param>
/// <param name="Controls">Sizes of the control arm to be judged, increasing.</param>
/// <param name="Drifts">Differences of the trial's controls from the centre of history, endpoint unit (a rate for binary).</param>
/// <param name="MaximumTypeIError">One-sided error that must hold at every drift.</param>
/// <param name="Sensitivity">Over what the conclusion is varied; null for nothing.</param>
public sealed record BorrowingPlan(
    IReadOnlyList<HistoricalControlGroup> Studies,
    double HeterogeneityScale,
    double MeanCentre,
    double MeanSd,
    double RobustWeight,
    int ActivePatients,
    IReadOnlyList<int> Controls,
    IReadOnlyList<double> Drifts,
    double MaximumTypeIError,
    BorrowingSensitivityPlan? Sensitivity = null);
