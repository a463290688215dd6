using TrialTwin.Studies.Reports;

namespace TrialTwin.Reports.Sections;

/// <summary>What a report says beyond the result: who built it, when, of what, with what.</summary>
/// <param name="Study">Study's name in running heads and file names, such as "alzheimers-donepezil".</param>
/// <param name="Revision">Revision of the study, such as "3"; "not recorded" when built from files alone.</param>
/// <param name="IsDraft">Whether the report is marked as a draft on every page.</param>
/// <param name="PreparedBy">Name of the person who asked for it.</param>
/// <param name="Created">When; the only time in the report.</param>
/// <param name="Environment">Versions of the software, as they shall be printed: name and value.</param>
/// <param name="Commands">Commands that give the same result again.</param>
/// <param name="Audit">Extract of the audit trail; null when built without a database.</param>
/// <param name="Origin">What the study is a copy of and what it changed; null for an original or without a database.</param>
/// <param name="Signature">Who signs and what that says; null for the installation's seal alone.</param>
public sealed record ReportContext(
    string Study,
    string Revision,
    bool IsDraft,
    string PreparedBy,
    DateTimeOffset Created,
    IReadOnlyList<KeyValuePair<string, string>> Environment,
    IReadOnlyList<string> Commands,
    AuditExtract? Audit = null,
    StudyOrigin? Origin = null,
    SignatureStatement? Signature = null);
