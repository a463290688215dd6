using System.Text.Json;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Prognosis.Tabular;

/// <summary>Reads CDISC Dataset-JSON 1.1 (one data set in a file): columns with name, label and type, rows as arrays.</summary>
public static class DatasetJsonReader
{
    /// <exception cref="BadInputException">Unreadable, not Dataset-JSON, or with rows of another length.</exception>
    public static DataTable Read(string path)
    {
        var file = Path.GetFileName(path);
        try
        {
            using var document = JsonDocument.Parse(DataFileContent.Read(path));
            return Read(file, document.RootElement);
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new BadInputException(file, $"The file is not Dataset-JSON 1.1: {failure.Message}", "Give a file with name, columns and rows, as Dataset-JSON 1.1 asks.");
        }
    }

    private static DataTable Read(string file, JsonElement root)
    {
        var rows = root.GetProperty("rows").EnumerateArray().ToArray();
        var columns = root.GetProperty("columns").EnumerateArray().ToArray();
        var ragged = Array.FindIndex(rows, row => row.GetArrayLength() != columns.Length);
        if (ragged >= 0)
        {
            throw new BadInputException($"{file}.rows[{ragged}]", $"The row has {rows[ragged].GetArrayLength()} values, there are {columns.Length} columns.", "Give every row one value for each column.");
        }

        var label = root.TryGetProperty("label", out var text) ? text.GetString() ?? "" : "";
        return new DataTable(root.GetProperty("name").GetString()!, label, [.. columns.Select((column, c) => Column(column, rows, c))]);
    }

    private static DataColumn Column(JsonElement column, JsonElement[] rows, int index)
    {
        var name = column.GetProperty("name").GetString()!;
        var label = column.GetProperty("label").GetString() ?? "";
        var values = Array.ConvertAll(rows, row => row[index]);
        return column.GetProperty("dataType").GetString() is "integer" or "float" or "double"
            ? new NumericColumn(name, label, Array.ConvertAll(values, v => v.ValueKind == JsonValueKind.Null ? double.NaN : v.GetDouble()))
            : new TextColumn(name, label, Array.ConvertAll(values, v => v.ValueKind == JsonValueKind.Null ? "" : v.ToString()));
    }
}
