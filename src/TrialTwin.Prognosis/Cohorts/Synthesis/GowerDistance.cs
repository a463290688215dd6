namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>
/// Mean over columns of the difference of two patients: numbers over the range of the real patients, 0 or 1 for levels of text,
/// 1 where a value is missing in one of the two, 0 where it is in both. Source: Gower 1971.
/// </summary>
internal sealed class GowerDistance
{
    private readonly int[] _columns;
    private readonly bool[] _isCategory;
    private readonly double[] _scale;

    /// <param name="real">Patients whose ranges count.</param>
    /// <param name="columns">Columns to compare.</param>
    public GowerDistance(PatientTable real, int[] columns)
    {
        _columns = columns;
        _isCategory = Array.ConvertAll(columns, c => real.Columns[c].IsCategory);
        _scale = Array.ConvertAll(columns, c => real.Columns[c].Distinct is { Length: > 1 } distinct ? 1 / (distinct[^1] - distinct[0]) : 1);
    }

    /// <summary>The nearest of some patients: its index (the first of equals) and its distance.</summary>
    /// <param name="patient">Who looks.</param>
    /// <param name="others">Who is looked at, at least one.</param>
    /// <param name="except">Index that is passed over; −1 for none.</param>
    public (int Index, double Distance) Nearest(double[] patient, IReadOnlyList<double[]> others, int except = -1)
    {
        var (index, smallest) = (-1, double.PositiveInfinity);
        for (var i = 0; i < others.Count; i++)
        {
            if (i != except && Sum(patient, others[i], smallest) is var distance && distance < smallest)
            {
                (index, smallest) = (i, distance);
            }
        }

        return (index, smallest / _columns.Length);
    }

    /// <summary>Distance of two patients, 0 to 1.</summary>
    public double Between(double[] one, double[] other) => Sum(one, other, double.PositiveInfinity) / _columns.Length;

    /// <summary>Sum over columns; ends early once it cannot become the smallest.</summary>
    private double Sum(double[] a, double[] b, double smallest)
    {
        var sum = 0.0;
        for (var k = 0; k < _columns.Length && sum < smallest; k++)
        {
            var (x, y) = (a[_columns[k]], b[_columns[k]]);
            sum += double.IsNaN(x) || double.IsNaN(y) ? (double.IsNaN(x) && double.IsNaN(y) ? 0 : 1)
                : _isCategory[k] ? (x == y ? 0 : 1)
                : Math.Min(1, Math.Abs(x - y) * _scale[k]);
        }

        return sum;
    }
}
