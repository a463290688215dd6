namespace TrialTwin.Reports.Tables;

/// <summary>A table as data, the same in page, report and export.</summary>
/// <param name="Id">Stable id; the anchor in page and report and the name of an export.</param>
/// <param name="Title">What is shown, without a full stop.</param>
/// <param name="Caption">How to read it: errors, numbers of patients or replicates, seed.</param>
/// <param name="Columns">Heads, with units.</param>
/// <param name="Rows">Rows; the first cell names the row.</param>
public sealed record ResultTable(
    string Id,
    string Title,
    string Caption,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<TableRow> Rows)
{
    /// <summary>Whether a column holds numbers, which are set flush right.</summary>
    public bool IsNumeric(int column) => Rows.Any(row => row.Cells[column].Value is not null);
}
