using System.Globalization;
using TrialTwin.Numerics.Provenance;

namespace TrialTwin.Statistics.Tests.Fixtures;

/// <summary>A CSV file of the oracles, without commas inside its fields.</summary>
internal sealed class OracleTable
{
    private readonly string[] header;
    private readonly string[][] rows;

    private OracleTable(string[][] lines)
    {
        header = lines[0];
        rows = lines[1..];
    }

    public static OracleTable Open(string name) =>
        new([.. ReferenceCatalog.Open($"oracles/{name}").ReadText().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.TrimEnd('\r').Split(',').Select(field => field.Trim('"')).ToArray())]);

    public int Count => rows.Length;

    public string[] Texts(string column) => Array.ConvertAll(rows, row => row[Array.IndexOf(header, column)]);

    /// <summary>Numbers; NaN where a field is empty or NA.</summary>
    public double[] Numbers(string column) =>
        Array.ConvertAll(Texts(column), text => text is "" or "NA" ? double.NaN : double.Parse(text, CultureInfo.InvariantCulture));

    /// <summary>Values of the rows of one analysis, by name.</summary>
    public Dictionary<string, double> Figures(string analysis) =>
        Texts("analysis").Zip(Texts("name"), Numbers("value")).Where(row => row.First == analysis).ToDictionary(row => row.Second, row => row.Third);
}
