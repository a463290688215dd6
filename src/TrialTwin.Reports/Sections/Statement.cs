namespace TrialTwin.Reports.Sections;

/// <summary>A sentence that a reader must not miss, such as the decision or a verdict.</summary>
public sealed record Statement(string Text) : ReportBlock;
