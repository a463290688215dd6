namespace TrialTwin.Trials.ControlArms.Borrowing;

/// <summary>One way to borrow with one size of the control arm, over the stated drift.</summary>
/// <param name="Prior">How history is borrowed.</param>
/// <param name="Controls">Controls randomised.</param>
/// <param name="LargestTypeIError">Largest one-sided error within the stated range.</param>
/// <param name="WorstDrift">Drift at which that is.</param>
/// <param name="Power">Power without drift; null where the planned difference leads out of 0 to 1.</param>
/// <param name="SmallestPower">Smallest power within the range.</param>
/// <param name="ToleratedBelow">Lowest drift down to which the error keeps its limit; null where it breaks it without drift.</param>
/// <param name="ToleratedAbove">Highest drift up to which it does.</param>
/// <param name="IsSafe">Whether the error keeps its limit throughout the range and power without drift reaches its target.</param>
public sealed record SensitivityRow(
    BorrowedPrior Prior,
    int Controls,
    double LargestTypeIError,
    double WorstDrift,
    double? Power,
    double? SmallestPower,
    double? ToleratedBelow,
    double? ToleratedAbove,
    bool IsSafe);
