namespace TrialTwin.Trials.ControlArms.Borrowing;

/// <summary>Over what the conclusion of a trial that borrows is varied.</summary>
/// <param name="DriftRange">Drift within which a control arm must be safe.</param>
/// <param name="RobustWeights">Weights of the vague component, 0 to 1.</param>
/// <param name="HeterogeneityScales">Scales of the prior of the SD between studies.</param>
/// <param name="PowerShares">Power priors: what a historical patient counts, 0 to 1; null for none.</param>
/// <param name="Observed">Results to be tipped by a bias of history; null for none.</param>
public sealed record BorrowingSensitivityPlan(
    DriftRange DriftRange,
    IReadOnlyList<double> RobustWeights,
    IReadOnlyList<double> HeterogeneityScales,
    IReadOnlyList<double>? PowerShares = null,
    ObservedTrial? Observed = null);
