namespace TrialTwin.Web.History;

/// <summary>The filter of an exported audit trail, as the page's address has it.</summary>
public sealed record AuditCsvRequest(string? StudyId, string? Who, string? What, string? Since, string? Until);
