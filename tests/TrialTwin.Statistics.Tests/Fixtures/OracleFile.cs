using System.Globalization;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Statistics.TreatmentEffects;

namespace TrialTwin.Statistics.Tests.Fixtures;

/// <summary>A CSV file of reference-data/oracles/control-arms, as text by column name; empty and NA are missing.</summary>
internal sealed class OracleFile
{
    private readonly string[][] rows;
    private readonly string[] names;

    private OracleFile(string[] names, string[][] rows)
    {
        this.names = names;
        this.rows = rows;
    }

    public int Count => rows.Length;

    public static OracleFile Read(string file)
    {
        var lines = ReferenceCatalog.Open($"oracles/control-arms/{file}").ReadText().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new OracleFile(Fields(lines[0]), [.. lines.Skip(1).Select(Fields)]);
    }

    public OracleFile Where(Func<Func<string, string>, bool> keep) => new(names, [.. rows.Where(row => keep(name => row[IndexOf(name)]))]);

    public OracleFile Complete(string column) => Where(row => row(column) is not ("" or "NA"));

    public double[] Numbers(string column)
    {
        int index = IndexOf(column);
        return [.. rows.Select(row => row[index] is "" or "NA" ? double.NaN : double.Parse(row[index], CultureInfo.InvariantCulture))];
    }

    public string[] Texts(string column)
    {
        int index = IndexOf(column);
        return [.. rows.Select(row => row[index])];
    }

    /// <summary>Two arms: active where the treatment column is not 0.</summary>
    public TwoArmData TwoArms(string outcome, string treatment, params string[] covariates) => new(
        Numbers(outcome),
        [.. Numbers(treatment).Select(value => value != 0)],
        [.. covariates.Select(name => (name, (IReadOnlyList<double>)Numbers(name)))]);

    private int IndexOf(string column) => Array.IndexOf(names, column);

    private static string[] Fields(string line) => [.. line.Split(',').Select(field => field.Trim('"', '\r'))];
}
