using System.Globalization;
using Microsoft.AspNetCore.Components;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Web.Tables;

/// <summary>A table of results that can be sorted and saved; the order stands in the address.</summary>
public sealed partial class TableView
{
    private const int RowsAtFirst = 60;

    [Parameter, EditorRequired]
    public ResultTable Table { get; set; } = null!;

    /// <summary>Whether the table brings its own heading.</summary>
    [Parameter]
    public bool ShowsTitle { get; set; } = true;

    /// <summary>What ends each row, such as a link; null for nothing.</summary>
    [Parameter]
    public RenderFragment<TableRow>? RowEnd { get; set; }

    /// <summary>Head of the column that <see cref="RowEnd"/> fills.</summary>
    [Parameter]
    public string RowEndTitle { get; set; } = "";

    private string CaptionId => $"{Table.Id}-caption";

    private string SortParameter => $"{Table.Id}-sort";

    private string AllParameter => $"{Table.Id}-all";

    private IReadOnlyList<TableRow> Shown
    {
        get
        {
            var rows = Sorted();
            return rows.Count <= RowsAtFirst || Address.Query(AllParameter) is not null ? rows : [.. rows.Take(RowsAtFirst)];
        }
    }

    /// <summary>Column and direction of the order; column -1 for the table's own order.</summary>
    private (int Column, bool Descending) Order
    {
        get
        {
            var words = (Address.Query(SortParameter) ?? "").Split('-', 2);
            return int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var column)
                && column < Table.Columns.Count
                ? (column, words.Length == 2)
                : (-1, false);
        }
    }

    private IReadOnlyList<TableRow> Sorted()
    {
        var (column, descending) = Order;
        if (column < 0)
        {
            return Table.Rows;
        }

        var numbers = Table.IsNumeric(column);
        var filled = Table.Rows.Where(row => !IsEmpty(row.Cells[column], numbers));
        var ordered = numbers
            ? filled.OrderBy(row => row.Cells[column].Value)
            : filled.OrderBy(row => row.Cells[column].Text, StringComparer.OrdinalIgnoreCase);
        return [.. descending ? ordered.Reverse() : ordered, .. Table.Rows.Where(row => IsEmpty(row.Cells[column], numbers))];
    }

    /// <summary>Each row with the rows that its name stands for: the first of rows of one name says it for all, the others have 0.</summary>
    private static IEnumerable<(TableRow Row, int Span)> Spanned(IReadOnlyList<TableRow> rows)
    {
        for (int i = 0, end = 0; i < rows.Count; i++)
        {
            var starts = i == end;
            while (starts && end < rows.Count && rows[end].Cells[0].Text == rows[i].Cells[0].Text)
            {
                end++;
            }

            yield return (rows[i], starts ? end - i : 0);
        }
    }

    /// <summary>Numbers keep their line; what stands in for a number may break.</summary>
    private string? ClassOf(TableRow row, int column) =>
        !Table.IsNumeric(column) ? null : row.Cells[column].Value is null ? "num words" : "num";

    private static bool IsEmpty(TableCell cell, bool isNumber) => isNumber ? cell.Value is null : cell.Text.Length == 0;

    /// <summary>First click ascending, second descending, third back to the table's own order.</summary>
    private string SortUrl(int column)
    {
        var order = Order;
        var next = order.Column != column ? $"{column}" : order.Descending ? null : $"{column}-desc";
        return AppUrls.With(Address.Uri, SortParameter, next);
    }

    private string? Direction(int column) =>
        Order.Column != column ? null : Order.Descending ? "descending" : "ascending";

    private string Mark(int column) => Order.Column != column ? "" : Order.Descending ? " ↓" : " ↑";
}
