namespace TrialTwin.Statistics.Descriptive;

/// <summary>Pearson correlations, plain and partial.</summary>
public static class Correlation
{
    /// <summary>Pearson's correlation; NaN where one of the two does not vary.</summary>
    public static double Pearson(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (x.Length != y.Length)
        {
            throw new ArgumentException($"{x.Length} and {y.Length} values.", nameof(y));
        }

        var meanX = SampleMoments.Of(x).Mean;
        var meanY = SampleMoments.Of(y).Mean;
        double xx = 0, yy = 0, xy = 0;
        for (var i = 0; i < x.Length; i++)
        {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }

        return xx <= 0 || yy <= 0 ? double.NaN : xy / Math.Sqrt(xx * yy);
    }

    /// <summary>Correlation of x and y given z; NaN where x or y is determined by z.</summary>
    public static double Partial(ReadOnlySpan<double> x, ReadOnlySpan<double> y, ReadOnlySpan<double> given)
    {
        var xy = Pearson(x, y);
        var xz = Pearson(x, given);
        var yz = Pearson(y, given);
        var remaining = (1 - (xz * xz)) * (1 - (yz * yz));
        return remaining <= 1e-12 ? double.NaN : (xy - (xz * yz)) / Math.Sqrt(remaining);
    }
}
