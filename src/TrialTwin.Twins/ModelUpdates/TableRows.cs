using System.Globalization;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Twins.ModelUpdates;

/// <summary>Rows of a small CSV with a fixed header; faults are told with their line.</summary>
internal sealed class TableRows(string table, string header, List<Problem> problems)
{
    /// <summary>The rows with their line numbers; none if the header is wrong.</summary>
    public IEnumerable<(int Line, string[] Cells)> Of(string text)
    {
        var lines = text.Split('\n').Select((line, index) => (Text: line.Trim().TrimStart('\uFEFF'), Number: index + 1)).Where(line => line.Text.Length > 0).ToList();
        if (lines.Count < 2 || lines[0].Text.Replace(" ", "", StringComparison.Ordinal) != header)
        {
            problems.Add(new Problem(table, lines.Count == 1 ? "has no rows." : "does not begin with its header.", $"The first line is {header}; one row per line follows."));
            yield break;
        }

        foreach (var (line, number) in lines.Skip(1))
        {
            var cells = line.Split(',', StringSplitOptions.TrimEntries);
            if (cells.Length == header.Count(letter => letter == ',') + 1)
            {
                yield return (number, cells);
            }
            else
            {
                problems.Add(new Problem($"{table}, line {number}", $"has {cells.Length} cells.", $"The header is {header}."));
            }
        }
    }

    /// <summary>A finite number of at least <paramref name="lowest"/>.</summary>
    public double Number(string cell, int line, string column, double lowest = double.NegativeInfinity)
    {
        if (!double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            problems.Add(new Problem($"{table}, line {line}", $"{column} \"{cell}\" is not a number.", "Write numbers with a decimal point; leave out rows without a value."));
        }
        else if (number < lowest)
        {
            problems.Add(new Problem($"{table}, line {line}", $"{column} is {cell}.", $"Allowed: at least {lowest:R}."));
        }

        return number;
    }

    /// <summary>Index of a word among those that are known.</summary>
    public int Choice(string cell, int line, string column, IReadOnlyList<string> known)
    {
        var index = known.ToList().IndexOf(cell);
        if (index < 0)
        {
            problems.Add(new Problem($"{table}, line {line}", $"{column} \"{cell}\" is not known to the card.", known.Count == 0 ? "The card has none." : $"Choose one of {string.Join(", ", known)}."));
        }

        return index;
    }
}
