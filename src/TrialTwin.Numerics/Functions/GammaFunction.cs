namespace TrialTwin.Numerics.Functions;

/// <summary>
/// Logarithms of the gamma and beta functions by Stirling's series (DLMF 5.11.1), shifted to arguments of at least 10
/// by the recurrence; absolute error about 1e-15 of the larger of 1 and the value.
/// </summary>
public static class GammaFunction
{
    private const double HalfLog2Pi = 0.91893853320467274178;
    private const double StirlingFrom = 10;

    /// <summary>B(2k) / (2k (2k - 1)), from k = 9 down to 1.</summary>
    private static readonly double[] StirlingCoefficients =
    [
        43867.0 / 244188, -3617.0 / 122400, 1.0 / 156, -691.0 / 360360, 1.0 / 1188, -1.0 / 1680, 1.0 / 1260, -1.0 / 360,
        1.0 / 12,
    ];

    /// <summary>ln of the gamma function for x &gt; 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x"/> is not positive.</exception>
    public static double LogGamma(double x)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(x);
        if (double.IsPositiveInfinity(x))
        {
            return x;
        }

        var product = 1.0;
        while (x < StirlingFrom)
        {
            product *= x;
            x++;
        }

        var large = ((x - 0.5) * Elementary.Log(x)) - x + HalfLog2Pi + StirlingRest(x);
        return product == 1.0 ? large : large - Elementary.Log(product);
    }

    /// <summary>ln of the beta function for a, b &gt; 0, without the cancellation of three large gamma functions.</summary>
    public static double LogBeta(double a, double b)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(a);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(b);
        var small = Math.Min(a, b);
        var large = Math.Max(a, b);
        if (large < StirlingFrom)
        {
            return LogGamma(small) + LogGamma(large) - LogGamma(small + large);
        }

        // ln G(large) - ln G(large + small), where the big terms cancel analytically.
        var ratio = -((large - 0.5) * Elementary.Log1p(small / large)) - (small * Elementary.Log(large + small)) + small
            + StirlingRest(large) - StirlingRest(large + small);
        return LogGamma(small) + ratio;
    }

    private static double StirlingRest(double x) => Polynomial.Evaluate(StirlingCoefficients, 1 / (x * x)) / x;
}
