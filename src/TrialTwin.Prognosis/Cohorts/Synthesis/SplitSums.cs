namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>Sums of one side of a split, from which its squared error or Gini impurity follows.</summary>
/// <param name="classes">Number of classes, or 0 for numbers.</param>
internal sealed class SplitSums(int classes)
{
    private readonly int[] _counts = new int[classes];
    private double _sum;
    private double _squares;

    public int Count { get; private set; }

    /// <summary>Squared error of the mean, or Gini's impurity times the count.</summary>
    public double Spread => Count == 0 ? 0 : _squares - Explained;

    /// <summary>Sum of squares that the mean, or the shares of the classes, explain.</summary>
    private double Explained => classes == 0 ? _sum * _sum / Count : _sum / Count;

    /// <summary>Squared error, or impurity, that a split saves.</summary>
    public static double Gain(SplitSums left, SplitSums right)
    {
        var whole = left.Count + right.Count;
        return left.Explained + right.Explained - (left.ExplainedWith(right) / whole);
    }

    public void Add(double value)
    {
        Count++;
        if (_counts.Length == 0)
        {
            _sum += value;
            _squares += value * value;
            return;
        }

        // _sum holds the sum of the squared counts.
        _sum += (2 * _counts[(int)value]++) + 1;
        _squares++;
    }

    public void Remove(double value)
    {
        Count--;
        if (_counts.Length == 0)
        {
            _sum -= value;
            _squares -= value * value;
            return;
        }

        _sum -= (2 * --_counts[(int)value]) + 1;
        _squares--;
    }

    private double ExplainedWith(SplitSums other)
    {
        if (_counts.Length == 0)
        {
            return (_sum + other._sum) * (_sum + other._sum);
        }

        var squares = 0.0;
        for (var k = 0; k < _counts.Length; k++)
        {
            double count = _counts[k] + other._counts[k];
            squares += count * count;
        }

        return squares;
    }
}
