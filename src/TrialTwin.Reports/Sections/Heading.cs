namespace TrialTwin.Reports.Sections;

/// <summary>A heading inside a section.</summary>
public sealed record Heading(string Text) : ReportBlock;
