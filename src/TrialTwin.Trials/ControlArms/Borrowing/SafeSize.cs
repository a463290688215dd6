namespace TrialTwin.Trials.ControlArms.Borrowing;

/// <summary>Smallest control arm, of the sizes asked for, that is safe within the stated drift.</summary>
/// <param name="Prior">How history is borrowed.</param>
/// <param name="Controls">Controls; null where none of the sizes is safe.</param>
public sealed record SafeSize(BorrowedPrior Prior, int? Controls);
