namespace TrialTwin.Trials.ControlArms.Borrowing;

/// <summary>One way to borrow; without any figure, not at all.</summary>
/// <param name="RobustWeight">Robust MAP prior: weight of the vague component.</param>
/// <param name="HeterogeneityScale">Robust MAP prior: scale of the SD between studies.</param>
/// <param name="PowerShare">Power prior: what a historical patient counts.</param>
public sealed record BorrowedPrior(double? RobustWeight = null, double? HeterogeneityScale = null, double? PowerShare = null);
