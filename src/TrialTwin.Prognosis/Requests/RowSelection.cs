using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Requests;

/// <summary>Rows of a table that a request takes: by the values that columns must hold, one row for each subject.</summary>
public static class RowSelection
{
    private const int ValuesShown = 12;

    /// <summary>Columns of a filter that are not there and values that no row holds.</summary>
    /// <param name="table">The table.</param>
    /// <param name="filter">Column and value; null for all rows.</param>
    /// <param name="path">Path of the filter in the request.</param>
    public static IEnumerable<Problem> FilterProblems(DataTable table, IReadOnlyDictionary<string, string>? filter, string path = "filter")
    {
        ArgumentNullException.ThrowIfNull(table);
        foreach (var (column, value) in filter ?? Nothing)
        {
            if (table.Find(column) is null)
            {
                yield return table.Missing(column) with { Path = $"{path}.{column}" };
            }
            else if (!table.Texts(column).Values.Contains(value))
            {
                var known = table.Texts(column).Values.ToArray().Distinct(StringComparer.Ordinal).Take(ValuesShown);
                yield return new Problem($"{path}.{column}", $"No row holds '{value}'.", $"The column holds: {string.Join(", ", known)}.");
            }
        }
    }

    /// <summary>The rows that a filter without problems keeps.</summary>
    public static int[] Rows(DataTable table, IReadOnlyDictionary<string, string>? filter)
    {
        ArgumentNullException.ThrowIfNull(table);
        var conditions = (filter ?? Nothing).Select(f => (Column: table.Texts(f.Key), f.Value)).ToArray();
        return [.. Enumerable.Range(0, table.RowCount).Where(row => Array.TrueForAll(conditions, c => c.Column[row] == c.Value))];
    }

    /// <summary>Subjects with several of the rows; null where there are none.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">Rows taken.</param>
    /// <param name="subject">Column that names the subject; it is there.</param>
    /// <param name="path">Path of the column in the request.</param>
    public static Problem? RepeatedSubjects(DataTable table, int[] rows, string subject, string path = "subject")
    {
        ArgumentNullException.ThrowIfNull(table);
        var column = table.Texts(subject);
        var repeated = rows.GroupBy(row => column[row], StringComparer.Ordinal).Where(g => g.Count() > 1).ToArray();
        return repeated.Length == 0 ? null : new Problem(
            path,
            $"{repeated.Length} subjects have several rows, such as {repeated[0].Key} with {repeated[0].Count()}.",
            "A patient counts once: narrow the filter until every subject has one row, or remove the duplicates.");
    }

    private static Dictionary<string, string> Nothing { get; } = new(StringComparer.Ordinal);
}
