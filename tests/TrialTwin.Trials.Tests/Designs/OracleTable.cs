using System.Globalization;
using TrialTwin.Numerics.Validation;

namespace TrialTwin.Trials.Tests.Designs;

/// <summary>Reads a table of reference-data/oracles; a name without folder stands in designs.</summary>
internal static class OracleTable
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string file) =>
        ReferenceTable.Open(file.Contains('/', StringComparison.Ordinal) ? $"oracles/{file}" : $"oracles/designs/{file}").Rows;

    public static double Number(this IReadOnlyDictionary<string, string> row, string column) =>
        double.Parse(row[column], CultureInfo.InvariantCulture);
}
