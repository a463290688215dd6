namespace TrialTwin.Reports.Sections;

/// <summary>One record of the audit trail as printed.</summary>
/// <param name="Sequence">Number in the chain.</param>
/// <param name="Utc">When, UTC.</param>
/// <param name="Person">Who.</param>
/// <param name="Action">What was done.</param>
/// <param name="Subject">To what.</param>
/// <param name="Reason">Why; empty where none was asked for.</param>
/// <param name="Hash">Hash of the record.</param>
public sealed record AuditExtractEntry(
    long Sequence,
    DateTimeOffset Utc,
    string Person,
    string Action,
    string Subject,
    string Reason,
    string Hash);
