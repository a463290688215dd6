using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.TimeToEvent;

/// <summary>The column that tells whether an event was seen or the time is censored.</summary>
/// <param name="table">The table; it has the column.</param>
/// <param name="name">Name of the column.</param>
/// <param name="eventValue">Value that stands for a seen event, every other one for a censored time; null for 1 and 0.</param>
internal sealed class EventColumn(DataTable table, string name, string? eventValue)
{
    private const int ValuesShown = 12;

    private readonly TextColumn _values = table.Texts(name);

    public bool IsMissing(int row) => _values.IsMissing(row);

    public bool IsSeen(int row) => _values[row] == (eventValue ?? "1");

    /// <summary>What keeps the column from being understood; null where nothing does.</summary>
    /// <param name="rows">Rows in which it is present.</param>
    /// <param name="path">Path for the problem.</param>
    public Problem? Check(int[] rows, string path)
    {
        var found = rows.Select(row => _values[row]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        if (eventValue is null && found.Except(["0", "1"], StringComparer.Ordinal).Any())
        {
            return new Problem(path, $"{name} holds other values than 0 and 1: {string.Join(", ", found.Take(ValuesShown))}.", "Code a seen event as 1 and a censored time as 0, or say which value stands for a seen event (\"eventValue\", or --event COLUMN=VALUE).");
        }

        return rows.Any(IsSeen) ? null : new Problem(path, $"{name} never is {eventValue ?? "1"}: no event was seen.", $"It holds: {string.Join(", ", found.Take(ValuesShown))}.");
    }
}
