using System.Globalization;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Prognosis.Tabular;

/// <summary>An immutable table of numbers and text, as read from a file; column names are found without regard to case.</summary>
public sealed class DataTable
{
    private readonly Dictionary<string, DataColumn> _byName;

    public DataTable(string name, string label, IReadOnlyList<DataColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Name = name;
        Label = label;
        Columns = columns;
        RowCount = columns.Count == 0 ? 0 : columns[0].Length;
        _byName = new Dictionary<string, DataColumn>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in columns)
        {
            if (column.Length != RowCount)
            {
                throw new ArgumentException($"Column {column.Name} has {column.Length} rows, the first has {RowCount}.", nameof(columns));
            }

            if (!_byName.TryAdd(column.Name, column))
            {
                throw new ArgumentException($"Column {column.Name} occurs twice.", nameof(columns));
            }
        }
    }

    /// <summary>Name of the data set, such as "ADSL".</summary>
    public string Name { get; }

    public string Label { get; }

    public IReadOnlyList<DataColumn> Columns { get; }

    public int RowCount { get; }

    public DataColumn? Find(string column) => _byName.GetValueOrDefault(column);

    /// <summary>The numbers of a column.</summary>
    /// <exception cref="BadInputException">There is no such column, or it holds text.</exception>
    public NumericColumn Numbers(string column) => Require(column) switch
    {
        NumericColumn numbers => numbers,
        TextColumn text => throw new BadInputException([NotNumeric(text)]),
        _ => throw new InvalidOperationException($"Column {column} is neither numbers nor text."),
    };

    /// <summary>The column as text, whatever it holds.</summary>
    /// <exception cref="BadInputException">There is no such column.</exception>
    public TextColumn Texts(string column) => Require(column) switch
    {
        TextColumn text => text,
        NumericColumn numbers => AsText(numbers),
        _ => throw new InvalidOperationException($"Column {column} is neither numbers nor text."),
    };

    /// <summary>The rows for which <paramref name="keep"/> holds, in their order.</summary>
    public DataTable Where(Func<int, bool> keep)
    {
        var rows = Enumerable.Range(0, RowCount).Where(keep).ToArray();
        return new DataTable(Name, Label, [.. Columns.Select(column => Take(column, rows))]);
    }

    /// <summary>The problem that a column is not there, naming what is.</summary>
    public Problem Missing(string column) => new(
        $"{Name}.{column}",
        $"There is no column {column}.",
        $"Use one of: {string.Join(", ", Columns.Select(c => c.Name).Take(60))}.");

    /// <summary>The problem that a column to be computed with holds text.</summary>
    public Problem NotNumeric(TextColumn column)
    {
        var values = column.Values.ToArray();
        var row = Array.FindIndex(values, v => v.Length > 0 && !double.TryParse(v, CultureInfo.InvariantCulture, out _));
        var found = row < 0 ? "text" : $"'{values[row]}' in row {row + 1}";
        return new Problem($"{Name}.{column.Name}", $"The column is to hold numbers but holds {found}.", "Give numbers with a decimal point, and leave missing values empty.");
    }

    private DataColumn Require(string column) => Find(column) ?? throw new BadInputException([Missing(column)]);

    private static TextColumn AsText(NumericColumn numbers)
    {
        var text = new string[numbers.Length];
        for (var row = 0; row < text.Length; row++)
        {
            text[row] = numbers.IsMissing(row) ? "" : numbers[row].ToString("R", CultureInfo.InvariantCulture);
        }

        return new TextColumn(numbers.Name, numbers.Label, text);
    }

    private static DataColumn Take(DataColumn column, int[] rows) => column switch
    {
        NumericColumn numbers => new NumericColumn(numbers.Name, numbers.Label, [.. rows.Select(row => numbers[row])]) { Format = numbers.Format },
        TextColumn text => new TextColumn(text.Name, text.Label, [.. rows.Select(row => text[row])]),
        _ => throw new InvalidOperationException($"Column {column.Name} is neither numbers nor text."),
    };
}
