namespace TrialTwin.Reports.Tables;

/// <summary>One row, as long as the table has columns.</summary>
public sealed record TableRow(IReadOnlyList<TableCell> Cells);
