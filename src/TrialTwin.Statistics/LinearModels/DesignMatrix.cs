namespace TrialTwin.Statistics.LinearModels;

/// <summary>
/// Columns of a linear model: intercept, factors (first level is the reference, one indicator column for every other) and
/// numeric covariates. Grown by the <c>With</c> methods, each of which returns a new matrix.
/// </summary>
public sealed class DesignMatrix
{
    private readonly List<double[]> _columns;

    private DesignMatrix(int rows, List<double[]> columns, IReadOnlyList<ModelTerm> terms)
    {
        Rows = rows;
        _columns = columns;
        Terms = terms;
    }

    public int Rows { get; }

    public int ColumnCount => _columns.Count;

    /// <summary>Terms in the order of their columns; the intercept is column 0 and no term.</summary>
    public IReadOnlyList<ModelTerm> Terms { get; }

    public static DesignMatrix Intercept(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rows);
        var ones = new double[rows];
        Array.Fill(ones, 1);
        return new DesignMatrix(rows, [ones], []);
    }

    public ReadOnlySpan<double> Column(int index) => _columns[index];

    public DesignMatrix WithCovariate(string name, IReadOnlyList<double> values)
    {
        var column = values.ToArray();
        Require(name, column.Length);
        return Add(new ModelTerm(name, [], _columns.Count, 1, column.Average()), column);
    }

    /// <param name="name">Name of the factor.</param>
    /// <param name="levels">All levels, the reference first; each must occur.</param>
    /// <param name="values">Level of each row.</param>
    public DesignMatrix WithFactor(string name, IReadOnlyList<string> levels, IReadOnlyList<string> values)
    {
        Require(name, values.Count);
        if (levels.Count < 2 || values.Any(v => !levels.Contains(v, StringComparer.Ordinal)) || levels.Any(l => !values.Contains(l, StringComparer.Ordinal)))
        {
            throw new ArgumentException($"Factor {name} needs two levels at least, each occurring, and no other values.", nameof(levels));
        }

        var columns = levels.Skip(1).Select(level => values.Select(v => v == level ? 1.0 : 0.0).ToArray()).ToArray();
        return Add(new ModelTerm(name, levels, _columns.Count, columns.Length, 0), columns);
    }

    public ModelTerm Term(string name) =>
        Terms.FirstOrDefault(t => t.Name == name) ?? throw new ArgumentException($"The model has no term {name}.", nameof(name));

    private DesignMatrix Add(ModelTerm term, params double[][] columns) =>
        new(Rows, [.. _columns, .. columns], [.. Terms, term]);

    private void Require(string name, int length)
    {
        if (length != Rows)
        {
            throw new ArgumentException($"Term {name} has {length} values for {Rows} rows.", nameof(length));
        }
    }
}
