namespace TrialTwin.Reports;

/// <summary>Names of the files that make up a report, relative to their folder.</summary>
/// <param name="Html">The report as one HTML file.</param>
/// <param name="Pdf">The sealed PDF; null where no browser could print it.</param>
/// <param name="Bundle">The bundle as a ZIP archive.</param>
/// <param name="Message">Why there is no PDF and what to install; null when there is one.</param>
public sealed record ReportFiles(string Html, string? Pdf, string Bundle, string? Message);
