namespace TrialTwin.Reports.Sections;

/// <summary>One numbered section of a report; never empty.</summary>
/// <param name="Id">Anchor, such as "comparison".</param>
/// <param name="Title">Heading without its number.</param>
/// <param name="Blocks">Content in order.</param>
public sealed record ReportSection(string Id, string Title, IReadOnlyList<ReportBlock> Blocks);
