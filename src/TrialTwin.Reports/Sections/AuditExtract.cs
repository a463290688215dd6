namespace TrialTwin.Reports.Sections;

/// <summary>The part of the audit trail that concerns a study, with the head of the whole chain.</summary>
/// <param name="HeadHash">Hash of the newest record of the chain when the report was built.</param>
/// <param name="ChainLength">Records in the whole chain.</param>
/// <param name="Entries">Records of this study, oldest first.</param>
public sealed record AuditExtract(string HeadHash, long ChainLength, IReadOnlyList<AuditExtractEntry> Entries);
