namespace TrialTwin.Reports.Sections;

/// <summary>Commands or hashes, set as typed.</summary>
public sealed record CodeLines(IReadOnlyList<string> Lines) : ReportBlock;
