namespace TrialTwin.Studies.Reports;

/// <summary>What a builder wrote into the folder it was given; names relative to that folder.</summary>
/// <param name="Html">The report as one HTML file.</param>
/// <param name="Pdf">The same on paper; null where no browser could print it.</param>
/// <param name="Bundle">JSON, CSV and hashes in one archive.</param>
/// <param name="Message">What the user should know, such as what to install for the PDF; null when all is well.</param>
public sealed record ReportArtefacts(string Html, string? Pdf, string Bundle, string? Message);
