namespace TrialTwin.Studies.Audit;

/// <summary>Which entries of the audit trail; what is null does not restrict.</summary>
/// <param name="StudyId">Of this study.</param>
/// <param name="Subject">About this record, such as "run/run-7k3f9q2xm4bd".</param>
/// <param name="ActorName">By this person.</param>
/// <param name="Action">With this word in the action.</param>
/// <param name="AfterSequence">Later than this entry.</param>
/// <param name="Limit">At most so many, the newest.</param>
public sealed record AuditQuery(
    string? StudyId = null,
    string? Subject = null,
    string? ActorName = null,
    string? Action = null,
    long AfterSequence = 0,
    int Limit = int.MaxValue);
