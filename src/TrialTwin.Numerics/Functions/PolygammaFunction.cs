namespace TrialTwin.Numerics.Functions;

/// <summary>
/// First and second derivative of ln of the gamma function, by their asymptotic series (DLMF 5.11.2 and 5.15.8) after a
/// shift to arguments of at least 10; absolute error about 1e-14 of the larger of 1 and the value.
/// </summary>
public static class PolygammaFunction
{
    private const double SeriesFrom = 10;

    // B(2k)/(2k), k = 7 down to 1.
    private static readonly double[] DigammaCoefficients =
        [1.0 / 12, -691.0 / 32760, 1.0 / 132, -1.0 / 240, 1.0 / 252, -1.0 / 120, 1.0 / 12];

    // B(2k), k = 7 down to 1.
    private static readonly double[] TrigammaCoefficients =
        [7.0 / 6, -691.0 / 2730, 5.0 / 66, -1.0 / 30, 1.0 / 42, -1.0 / 30, 1.0 / 6];

    /// <summary>ψ(x) for x &gt; 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x"/> is not positive.</exception>
    public static double Digamma(double x)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(x);
        double shift = 0;
        for (; x < SeriesFrom; x++)
        {
            shift += 1 / x;
        }

        double square = 1 / (x * x);
        return Elementary.Log(x) - (0.5 / x) - (square * Polynomial.Evaluate(DigammaCoefficients, square)) - shift;
    }

    /// <summary>ψ'(x) for x &gt; 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="x"/> is not positive.</exception>
    public static double Trigamma(double x)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(x);
        double shift = 0;
        for (; x < SeriesFrom; x++)
        {
            shift += 1 / (x * x);
        }

        double square = 1 / (x * x);
        return (1 / x) + (0.5 * square) + (square / x * Polynomial.Evaluate(TrigammaCoefficients, square)) + shift;
    }
}
