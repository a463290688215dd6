namespace TrialTwin.Statistics.Descriptive;

/// <summary>Sample quantiles by linear interpolation between order statistics (Hyndman and Fan type 7, R's default).</summary>
public static class Quantiles
{
    /// <param name="values">Values in any order; not changed.</param>
    /// <param name="probability">0 to 1.</param>
    public static double Of(ReadOnlySpan<double> values, double probability)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        return OfSorted(sorted, probability);
    }

    /// <param name="sorted">Values in ascending order, at least one.</param>
    /// <param name="probability">0 to 1.</param>
    public static double OfSorted(ReadOnlySpan<double> sorted, double probability)
    {
        ArgumentOutOfRangeException.ThrowIfZero(sorted.Length);
        var position = probability * (sorted.Length - 1);
        var below = (int)Math.Floor(position);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }
}
