using System.Globalization;
using TrialTwin.Numerics.Provenance;

namespace TrialTwin.Numerics.Validation;

/// <summary>A CSV table of the reference data, whose content was checked against its manifest. No field holds a line break.</summary>
public sealed record ReferenceTable(IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
{
    /// <summary>Reads a table.</summary>
    /// <param name="name">Path under the reference data, such as "oracles/designs/simon_two_stage.csv".</param>
    public static ReferenceTable Open(string name)
    {
        string[] lines = ReferenceCatalog.Open(name).ReadText().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] columns = Split(lines[0]);
        return new ReferenceTable(
            [.. lines.Skip(1).Select(line => columns.Zip(Split(line)).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))]);
    }

    /// <summary>A field as a number; null when it is empty.</summary>
    public static double? Number(IReadOnlyDictionary<string, string> row, string column)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row[column] switch
        {
            "" => null,
            "Inf" => double.PositiveInfinity,
            var text => double.Parse(text, CultureInfo.InvariantCulture),
        };
    }

    private static string[] Split(string line)
    {
        var fields = new List<string>();
        bool quoted = false;
        int start = 0;
        for (int i = 0; i <= line.Length; i++)
        {
            if (i == line.Length || (line[i] == ',' && !quoted))
            {
                fields.Add(line[start..i].Trim('"', '\r'));
                start = i + 1;
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
        }

        return [.. fields];
    }
}
