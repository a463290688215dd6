namespace TrialTwin.Reports.Sections;

/// <summary>A piece of a section.</summary>
public abstract record ReportBlock;
