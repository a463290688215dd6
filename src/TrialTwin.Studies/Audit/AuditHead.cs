namespace TrialTwin.Studies.Audit;

/// <summary>The newest entry of the audit trail: whoever knows it can tell whether anything before it was changed.</summary>
/// <param name="Sequence">Number of entries; 0 for an empty trail.</param>
/// <param name="Hash">Hash of the newest entry; 64 zeros for an empty trail.</param>
public sealed record AuditHead(long Sequence, string Hash)
{
    /// <summary>The head of a trail without entries.</summary>
    public static readonly AuditHead Empty = new(0, new string('0', 64));
}
