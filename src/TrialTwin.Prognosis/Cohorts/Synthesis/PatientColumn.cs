using System.Globalization;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>One column of patients as numbers: codes of levels for text, NaN where a value is missing.</summary>
/// <param name="Name">Name.</param>
/// <param name="Label">Label of the file.</param>
/// <param name="Scale">How values may be combined.</param>
/// <param name="Levels">Levels of text in alphabetical order; empty for numbers.</param>
/// <param name="Decimals">Decimals that numbers are written with.</param>
/// <param name="Values">Value of each patient.</param>
internal sealed record PatientColumn(string Name, string Label, ColumnScale Scale, IReadOnlyList<string> Levels, int Decimals, double[] Values)
{
    /// <summary>Numbers with more different values than this are continuous.</summary>
    private const int MostDiscrete = 12;
    private const int MostDecimals = 10;

    public bool IsCategory => Scale == ColumnScale.Category;

    /// <summary>Different values that are present.</summary>
    public double[] Distinct => [.. Values.Where(double.IsFinite).Distinct().Order()];

    public static PatientColumn Of(DataColumn column, int[] rows)
    {
        if (column is NumericColumn numbers)
        {
            var values = Array.ConvertAll(rows, row => numbers[row]);
            var scale = values.Where(double.IsFinite).Distinct().Count() > MostDiscrete ? ColumnScale.Continuous : ColumnScale.Discrete;
            return new PatientColumn(column.Name, column.Label, scale, [], values.Where(double.IsFinite).Select(DecimalsOf).DefaultIfEmpty(0).Max(), values);
        }

        var texts = Array.ConvertAll(rows, row => ((TextColumn)column)[row]);
        string[] levels = [.. texts.Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var codes = Array.ConvertAll(texts, text => text.Length == 0 ? double.NaN : Array.BinarySearch(levels, text, StringComparer.Ordinal));
        return new PatientColumn(column.Name, column.Label, ColumnScale.Category, levels, 0, codes);
    }

    public PatientColumn Take(int[] patients) => this with { Values = Array.ConvertAll(patients, i => Values[i]) };

    /// <summary>The column with other values, as a file holds it.</summary>
    public DataColumn ToData(double[] values) => IsCategory
        ? new TextColumn(Name, Label, Array.ConvertAll(values, v => double.IsNaN(v) ? "" : Levels[(int)v]))
        : new NumericColumn(Name, Label, values);

    /// <summary>A value as text; empty where it is missing.</summary>
    public string TextOf(double value) =>
        double.IsNaN(value) ? "" : IsCategory ? Levels[(int)value] : value.ToString("R", CultureInfo.InvariantCulture);

    private static int DecimalsOf(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return text.Contains('E', StringComparison.Ordinal) ? MostDecimals : point < 0 ? 0 : Math.Min(MostDecimals, text.Length - point - 1);
    }
}
