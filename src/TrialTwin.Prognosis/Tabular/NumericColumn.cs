namespace TrialTwin.Prognosis.Tabular;

/// <summary>Numbers; NaN stands for a missing value.</summary>
public sealed class NumericColumn(string name, string label, double[] values) : DataColumn(name, label)
{
    private readonly double[] _values = values;

    /// <summary>Display format of the file, such as "DATE9."; dates are days since 1960-01-01.</summary>
    public string Format { get; init; } = "";

    public override int Length => _values.Length;

    public ReadOnlySpan<double> Values => _values;

    public double this[int row] => _values[row];

    public override bool IsMissing(int row) => double.IsNaN(_values[row]);
}
