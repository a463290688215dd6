using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Revisions;
using TrialTwin.Studies.Runs;
using TrialTwin.Trials;

namespace TrialTwin.Studies.Reports;

/// <summary>Everything that a report is made of. Nothing else may enter it.</summary>
/// <param name="ReportId">Printed in the report.</param>
/// <param name="Revision">Protocol as run.</param>
/// <param name="Run">Seed, threads, platform, version, times.</param>
/// <param name="Result">Final result of the run.</param>
/// <param name="Audit">Entries of the study, oldest first.</param>
/// <param name="AuditHead">Head of the whole trail at that moment; printed in the report.</param>
/// <param name="RequestedBy">Name of the person.</param>
/// <param name="RequestedAt">UTC; the report's date.</param>
/// <param name="Origin">What the study is a copy of; null for an original, or when that had no revision yet.</param>
/// <param name="Signature">Null for an unsigned report, which is marked as a draft.</param>
public sealed record ReportRequest(
    string ReportId,
    Revision Revision,
    RunStatus Run,
    StudyResult Result,
    IReadOnlyList<AuditEntry> Audit,
    AuditHead AuditHead,
    string RequestedBy,
    DateTimeOffset RequestedAt,
    StudyOrigin? Origin,
    ReportSignature? Signature);
