using System.Globalization;
using TrialTwin.Numerics.Validation;
using TrialTwin.Statistics.TreatmentEffects;

namespace TrialTwin.Statistics.Validation;

/// <summary>Patients of a table of reference-data/oracles by column; empty and NA are missing.</summary>
internal sealed class ReferencePatients
{
    private readonly IReadOnlyList<IReadOnlyDictionary<string, string>> rows;

    private ReferencePatients(IReadOnlyList<IReadOnlyDictionary<string, string>> rows) => this.rows = rows;

    public int Count => rows.Count;

    public static ReferencePatients Of(string table) => new(ReferenceTable.Open($"oracles/{table}").Rows);

    public ReferencePatients Where(string column, string value) => Where(row => row[column] == value);

    /// <summary>Patients in whom a column is present.</summary>
    public ReferencePatients With(string column) => Where(row => row[column] is not ("" or "NA"));

    public string[] Texts(string column) => [.. rows.Select(row => row[column])];

    public double[] Numbers(string column) =>
        [.. rows.Select(row => row[column] is "" or "NA" ? double.NaN : double.Parse(row[column], CultureInfo.InvariantCulture))];

    /// <summary>Two arms: active where the treatment column is not 0.</summary>
    public TwoArmData TwoArms(string outcome, string treatment, params string[] covariates) => new(
        Numbers(outcome),
        [.. Numbers(treatment).Select(value => value != 0)],
        [.. covariates.Select(name => (name, (IReadOnlyList<double>)Numbers(name)))]);

    private ReferencePatients Where(Func<IReadOnlyDictionary<string, string>, bool> keep) => new([.. rows.Where(keep)]);
}
