using System.Globalization;
using TrialTwin.Numerics.Provenance;

namespace TrialTwin.Trials.Tests.Designs;

/// <summary>Reads a table of reference-data/oracles; a name without folder stands in designs.</summary>
internal static class OracleTable
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string file)
    {
        var lines = ReferenceCatalog.Open(file.Contains('/', StringComparison.Ordinal) ? $"oracles/{file}" : $"oracles/designs/{file}").ReadText().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] names = Split(lines[0]);
        return [.. lines.Skip(1).Select(line => names.Zip(Split(line)).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    public static double Number(this IReadOnlyDictionary<string, string> row, string column) =>
        double.Parse(row[column], CultureInfo.InvariantCulture);

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
