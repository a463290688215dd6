namespace TrialTwin.Prognosis.Tabular;

/// <summary>A CSV file as it was written: named columns of text, an empty field where a value is missing.</summary>
/// <param name="File">Name of the file, for messages.</param>
/// <param name="Columns">Names, each once.</param>
/// <param name="Rows">Fields in the order of the columns.</param>
/// <param name="Lines">Line of the file at which each row ends, counted from 1.</param>
public sealed record TextTable(string File, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<long> Lines)
{
    public bool Has(string column) => Columns.Contains(column, StringComparer.OrdinalIgnoreCase);
}
