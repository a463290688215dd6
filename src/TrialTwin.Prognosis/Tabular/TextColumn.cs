namespace TrialTwin.Prognosis.Tabular;

/// <summary>Text without trailing blanks; the empty string stands for a missing value.</summary>
public sealed class TextColumn(string name, string label, string[] values) : DataColumn(name, label)
{
    private readonly string[] _values = values;

    public override int Length => _values.Length;

    public ReadOnlySpan<string> Values => _values;

    public string this[int row] => _values[row];

    public override bool IsMissing(int row) => _values[row].Length == 0;
}
