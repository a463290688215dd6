using System.Globalization;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Prognosis.Tabular;

/// <summary>
/// Reads the fields of one row by column name and gathers every fault. A fault gives a value that can be gone on with; what
/// is made from a row with faults is thrown away.
/// </summary>
public sealed class RowReader
{
    private readonly TextTable table;
    private readonly int row;
    private readonly ICollection<Problem> problems;

    /// <param name="table">The file.</param>
    /// <param name="row">Index of the row.</param>
    /// <param name="problems">Takes every fault.</param>
    public RowReader(TextTable table, int row, ICollection<Problem> problems)
    {
        this.table = table;
        this.row = row;
        this.problems = problems;
    }

    /// <summary>Text of a field, empty when it is missing or the file has no such column.</summary>
    public string Text(string column)
    {
        for (int c = 0; c < table.Columns.Count; c++)
        {
            if (string.Equals(table.Columns[c], column, StringComparison.OrdinalIgnoreCase))
            {
                return table.Rows[row][c];
            }
        }

        return "";
    }

    public bool Has(string column) => Text(column).Length > 0;

    /// <summary>A number that may be missing.</summary>
    public double? OptionalNumber(string column, double lowest = double.NegativeInfinity, double highest = double.PositiveInfinity) =>
        Has(column) ? Number(column, lowest, highest) : null;

    /// <summary>A number within closed limits.</summary>
    public double Number(string column, double lowest = double.NegativeInfinity, double highest = double.PositiveInfinity)
    {
        string text = Text(column);
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value))
        {
            Fault(column, text.Length == 0 ? "is missing." : $"\"{text}\" is not a number.", $"Give {Range(lowest, highest)}.");
            return double.IsFinite(lowest) ? lowest : 1;
        }

        if (value < lowest || value > highest)
        {
            Fault(column, $"{text} is out of range.", $"Give {Range(lowest, highest)}.");
        }

        return value;
    }

    /// <summary>A number strictly between two limits.</summary>
    public double Between(string column, double lowest, double highest)
    {
        double value = Number(column, lowest, highest);
        if (value == lowest || value == highest)
        {
            Fault(column, Has(column) ? $"{Text(column)} is out of range." : "is missing.", $"Give a number strictly {Range(lowest, highest)["a number ".Length..]}.");
        }

        return value;
    }

    /// <summary>A whole number within closed limits.</summary>
    public int Whole(string column, int lowest, int highest)
    {
        double value = Number(column, lowest, highest);
        if (value != Math.Floor(value))
        {
            Fault(column, $"{Text(column)} is not a whole number.", $"Give {Range(lowest, highest)}.");
        }

        return (int)Math.Clamp(value, lowest, highest);
    }

    /// <summary>TRUE or FALSE; the given value when the field is missing.</summary>
    public bool Flag(string column, bool whenMissing)
    {
        string text = Text(column);
        if (text.Length > 0 && !bool.TryParse(text, out _))
        {
            Fault(column, $"\"{text}\" is neither TRUE nor FALSE.", "Write TRUE or FALSE.");
        }

        return bool.TryParse(text, out bool value) ? value : whenMissing;
    }

    /// <summary>One of several words, as it is written in the list; the first when the field holds another.</summary>
    public string Choice(string column, params IReadOnlyList<string> words)
    {
        string text = Text(column);
        string? word = words.FirstOrDefault(candidate => string.Equals(candidate, text, StringComparison.OrdinalIgnoreCase));
        if (word is null)
        {
            Fault(column, text.Length == 0 ? "is missing." : $"\"{text}\" is not known.", $"Write one of {string.Join(", ", words)}.");
        }

        return word ?? words[0];
    }

    /// <summary>Adds a fault of a field.</summary>
    public void Fault(string column, string message, string mend) =>
        problems.Add(new Problem($"{table.File}:{table.Lines[row]} {column}", message, mend));

    private static string Range(double lowest, double highest) => (double.IsFinite(lowest), double.IsFinite(highest)) switch
    {
        (true, true) => string.Create(CultureInfo.InvariantCulture, $"a number between {lowest} and {highest}"),
        (true, false) => string.Create(CultureInfo.InvariantCulture, $"a number from {lowest} up"),
        (false, true) => string.Create(CultureInfo.InvariantCulture, $"a number up to {highest}"),
        _ => "a number with a decimal point",
    };
}
