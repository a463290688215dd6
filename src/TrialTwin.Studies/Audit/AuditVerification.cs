namespace TrialTwin.Studies.Audit;

/// <summary>What a check of the audit trail found.</summary>
/// <param name="EntriesChecked">Entries found intact before the first finding.</param>
/// <param name="Head">Newest entry found intact.</param>
/// <param name="Findings">What is wrong, the first broken row first; empty for an intact record.</param>
public sealed record AuditVerification(long EntriesChecked, AuditHead Head, IReadOnlyList<AuditFinding> Findings)
{
    public bool IsIntact => Findings.Count == 0;
}
