namespace TrialTwin.Trials.ControlArms.Borrowing;

/// <summary>How the safety and the conclusion of a trial that borrows depend on bias, borrowing weight and heterogeneity.</summary>
/// <param name="Rows">By prior and size of the control arm.</param>
/// <param name="SafeSizes">By prior.</param>
/// <param name="TippingPoints">By prior; empty without results.</param>
public sealed record BorrowingSensitivityResult(
    IReadOnlyList<SensitivityRow> Rows, IReadOnlyList<SafeSize> SafeSizes, IReadOnlyList<TippingRow> TippingPoints);
