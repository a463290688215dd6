namespace TrialTwin.Reports.Sections;

/// <summary>Points in no order.</summary>
public sealed record BulletList(IReadOnlyList<string> Items) : ReportBlock;
