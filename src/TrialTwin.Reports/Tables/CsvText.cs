using System.Globalization;
using System.Text;

namespace TrialTwin.Reports.Tables;

/// <summary>Writes a table as CSV: UTF-8, decimal point, numbers with all their digits, empty where nothing applies.</summary>
public static class CsvText
{
    /// <summary>The heads with their units, then one line per row; lines end with a line feed.</summary>
    public static string Of(ResultTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var text = new StringBuilder();
        Append(text, table.Columns.Select(column => column.Title));
        foreach (var row in table.Rows)
        {
            Append(text, row.Cells.Select(Field));
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<string> fields) =>
        text.AppendJoin(',', fields.Select(Quoted)).Append('\n');

    private static string Field(TableCell cell) => cell.Value switch
    {
        null => cell.Text,
        { } value when double.IsFinite(value) => value.ToString("R", CultureInfo.InvariantCulture),
        _ => string.Empty,
    };

    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny("\",\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
