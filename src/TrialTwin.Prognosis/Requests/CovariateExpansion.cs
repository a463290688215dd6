using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Requests;

/// <summary>
/// Columns to learn from as numbers: text becomes an indicator for each level but the first. Where a column is missing in a row,
/// a number becomes the mean of the others, text none of the levels, and an indicator <c>NAME missing</c> is added.
/// </summary>
/// <param name="table">The table.</param>
/// <param name="rows">Rows to take.</param>
internal sealed class CovariateExpansion(DataTable table, int[] rows)
{
    private const int MostLevels = 12;

    private readonly List<CategoryLevels> _categories = [];
    private readonly List<Problem> _problems = [];

    /// <summary>Text columns so far, with the levels of the rows.</summary>
    public IReadOnlyList<CategoryLevels> Categories => _categories;

    /// <summary>Text columns so far with too many levels, and columns that are missing in every row.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <param name="column">A column of the table.</param>
    /// <param name="path">Its path in the request.</param>
    public (string Name, double[] Values)[] Expand(DataColumn column, string path)
    {
        int[] present = Array.FindAll(rows, row => !column.IsMissing(row));
        if (present.Length == 0 && rows.Length > 0)
        {
            _problems.Add(new Problem(path, $"{column.Name} is missing in all {rows.Length} patients.", "Leave it out."));
        }

        return present.Length == rows.Length || present.Length == 0
            ? Values(column, present, path)
            : [.. Values(column, present, path), (ModelCovariate.AbsenceOf(column.Name), Array.ConvertAll(rows, row => column.IsMissing(row) ? 1.0 : 0.0))];
    }

    private (string Name, double[] Values)[] Values(DataColumn column, int[] present, string path)
    {
        if (column is NumericColumn numbers)
        {
            var mean = present.Length == 0 ? 0 : present.Average(row => numbers[row]);
            return [(column.Name, Array.ConvertAll(rows, row => numbers.IsMissing(row) ? mean : numbers[row]))];
        }

        var text = table.Texts(column.Name);
        var levels = present.Select(row => text[row]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        if (levels.Length > MostLevels)
        {
            _problems.Add(new Problem(path, $"{column.Name} holds text with {levels.Length} different values.", $"A category may have at most {MostLevels} levels; numbers must not be mixed with text."));
        }

        _categories.Add(new CategoryLevels(column.Name, levels));
        return [.. levels.Skip(1).Select(level => ($"{column.Name}={level}", Array.ConvertAll(rows, row => text[row] == level ? 1.0 : 0.0)))];
    }
}
