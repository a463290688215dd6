namespace TrialTwin.Statistics.RepeatedMeasures;

/// <summary>Repeated observations of an outcome, one entry per observation; a missing visit has no entry.</summary>
/// <param name="Values">Outcome.</param>
/// <param name="Patients">Patient of each observation.</param>
/// <param name="Visits">Visit of each observation.</param>
/// <param name="VisitLevels">All visits, in the order of time.</param>
public sealed record RepeatedOutcome(
    IReadOnlyList<double> Values,
    IReadOnlyList<string> Patients,
    IReadOnlyList<string> Visits,
    IReadOnlyList<string> VisitLevels);
