using TrialTwin.Statistics.Borrowing;

namespace TrialTwin.Trials.ControlArms.Borrowing;

/// <summary>Effective sample size of the prior by one definition.</summary>
/// <param name="Method">Definition.</param>
/// <param name="Patients">Control patients it is worth; null where not defined.</param>
/// <param name="Reason">Why it is not defined; null where it is.</param>
public sealed record PriorSize(EssMethod Method, double? Patients, string? Reason);
