namespace TrialTwin.Studies.Reports;

/// <summary>A report as its users see it.</summary>
/// <param name="Id">Part of the address of its files.</param>
/// <param name="StudyId">Study.</param>
/// <param name="RunId">Run whose result it shows.</param>
/// <param name="State">Where it stands.</param>
/// <param name="RequestedAt">UTC.</param>
/// <param name="RequestedBy">Name of the person.</param>
/// <param name="SignatureMeaning">What that person signed; null for a draft.</param>
/// <param name="EndedAt">UTC; null until it is ready or has failed.</param>
/// <param name="HtmlHash">SHA-256 of the HTML file.</param>
/// <param name="PdfHash">SHA-256 of the PDF; null where no browser could print it.</param>
/// <param name="BundleHash">SHA-256 of the bundle.</param>
/// <param name="Message">What the user should know; why it failed.</param>
public sealed record ReportStatus(
    string Id,
    string StudyId,
    string RunId,
    ReportState State,
    DateTimeOffset RequestedAt,
    string RequestedBy,
    string? SignatureMeaning,
    DateTimeOffset? EndedAt,
    string? HtmlHash,
    string? PdfHash,
    string? BundleHash,
    string? Message);
