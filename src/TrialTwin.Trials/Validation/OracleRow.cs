using TrialTwin.Numerics.Validation;

namespace TrialTwin.Trials.Validation;

/// <summary>One row of a table of reference figures.</summary>
internal sealed record OracleRow(IReadOnlyDictionary<string, string> Fields)
{
    public string this[string column] => Fields[column];

    /// <summary>Rows of a table of reference-data/oracles.</summary>
    public static IReadOnlyList<OracleRow> Of(string table) => [.. ReferenceTable.Open($"oracles/{table}").Rows.Select(row => new OracleRow(row))];

    public double Number(string column) => Optional(column) ?? double.NaN;

    public double? Optional(string column) => ReferenceTable.Number(Fields, column);

    public int Whole(string column) => (int)Number(column);
}
