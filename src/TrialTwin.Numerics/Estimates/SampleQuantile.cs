namespace TrialTwin.Numerics.Estimates;

/// <summary>Quantiles of a sample by linear interpolation (type 7 of Hyndman and Fan, R's default).</summary>
public static class SampleQuantile
{
    /// <summary>The p-quantile of values in any order, which are left as they are.</summary>
    /// <exception cref="ArgumentException">There is no value, or p is outside [0, 1].</exception>
    public static double Of(ReadOnlySpan<double> values, double p)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        return OfSorted(sorted, p);
    }

    /// <summary>The p-quantile of values sorted in ascending order.</summary>
    /// <exception cref="ArgumentException">There is no value, or p is outside [0, 1].</exception>
    public static double OfSorted(ReadOnlySpan<double> sorted, double p)
    {
        if (sorted.IsEmpty || !(p >= 0 && p <= 1))
        {
            throw new ArgumentException($"A quantile needs at least one value and p between 0 and 1; got {sorted.Length} values, p = {p}.", nameof(sorted));
        }

        var position = p * (sorted.Length - 1);
        var below = (int)Math.Floor(position);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }
}
