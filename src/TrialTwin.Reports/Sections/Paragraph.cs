namespace TrialTwin.Reports.Sections;

/// <summary>Running text.</summary>
public sealed record Paragraph(string Text) : ReportBlock;
