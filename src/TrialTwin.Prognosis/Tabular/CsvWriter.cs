using System.Globalization;
using System.Text;

namespace TrialTwin.Prognosis.Tabular;

/// <summary>Writes CSV: UTF-8, comma, a header row, decimal point, digits that read back to the same number; a missing value is empty.</summary>
public static class CsvWriter
{
    public static string Write(DataTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var text = new StringBuilder();
        text.AppendJoin(',', table.Columns.Select(column => Quoted(column.Name))).Append('\n');
        for (var row = 0; row < table.RowCount; row++)
        {
            text.AppendJoin(',', table.Columns.Select(column => Field(column, row))).Append('\n');
        }

        return text.ToString();
    }

    private static string Field(DataColumn column, int row) => column switch
    {
        _ when column.IsMissing(row) => "",
        NumericColumn numbers => numbers[row].ToString("R", CultureInfo.InvariantCulture),
        TextColumn text => Quoted(text[row]),
        _ => throw new InvalidOperationException($"Column {column.Name} is neither numbers nor text."),
    };

    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny("\",\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
