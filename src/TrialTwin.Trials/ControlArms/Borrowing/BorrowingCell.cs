namespace TrialTwin.Trials.ControlArms.Borrowing;

/// <summary>Exact operating characteristics of one control-arm size at one drift; null where a rate would leave 0 to 1.</summary>
/// <param name="Controls">Controls randomised.</param>
/// <param name="Drift">Trial's controls minus the centre of history, endpoint unit.</param>
/// <param name="TypeIError">One-sided, with borrowing.</param>
/// <param name="Power">At the planned difference, with borrowing.</param>
/// <param name="TypeIErrorAlone">The same without borrowing.</param>
/// <param name="PowerAlone">The same without borrowing.</param>
public sealed record BorrowingCell(
    int Controls, double Drift, double? TypeIError, double? Power, double? TypeIErrorAlone, double? PowerAlone);
