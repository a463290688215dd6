namespace TrialTwin.Numerics.Functions;

/// <summary>
/// Regularised incomplete beta function I_x(a, b) by its continued fraction in the form of Didonato and
/// Morris (ACM TOMS 18, 1992, 360-373, equation 9; the even part of DLMF 8.17.22), evaluated by Lentz's method;
/// relative error about 1e-13.
/// </summary>
public static class IncompleteBeta
{
    private const int MaximumTerms = 200_000;
    private const double Tolerance = 3e-16;
    private const double Tiny = 1e-300;

    /// <summary>I_x(a, b) for a, b &gt; 0 and x in [0, 1].</summary>
    public static double Regularised(double a, double b, double x) => Regularised(a, b, x, 1 - x);

    /// <summary>
    /// I_x(a, b) where the caller also knows 1 - x to full precision; near x = 1 this saves the digits of the upper tail.
    /// </summary>
    /// <param name="a">First shape, positive.</param>
    /// <param name="b">Second shape, positive.</param>
    /// <param name="x">Between 0 and 1.</param>
    /// <param name="complement">1 - x.</param>
    /// <exception cref="ArgumentOutOfRangeException">A shape is not positive or x is outside [0, 1].</exception>
    public static double Regularised(double a, double b, double x, double complement)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(a);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(b);
        if (!(x >= 0 && x <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(x), x, "x must lie between 0 and 1.");
        }

        if (x == 0 || complement == 0)
        {
            return x == 0 ? 0 : 1;
        }

        return x > (a + 1) / (a + b + 2) ? 1 - Lower(b, a, complement, x) : Lower(a, b, x, complement);
    }

    private static double Lower(double a, double b, double x, double complement)
    {
        var logX = x < 0.5 ? Elementary.Log(x) : Elementary.Log1p(-complement);
        var logComplement = complement < 0.5 ? Elementary.Log(complement) : Elementary.Log1p(-x);
        var front = Elementary.Exp((a * logX) + (b * logComplement) - GammaFunction.LogBeta(a, b));
        return front * ContinuedFraction(a, b, x, complement);
    }

    /// <summary>a1/(b1 + a2/(b2 + ...)), its partial denominators taken from a (1-x) - b x so that no digit is lost near x = 1.</summary>
    private static double ContinuedFraction(double a, double b, double x, double complement)
    {
        var excess = (a * complement) - (b * x) + 1;
        var value = NotZero(Denominator(0));
        var numeratorRatio = value;
        var denominatorRatio = 0.0;
        for (var m = 1; m <= MaximumTerms; m++)
        {
            var step = a + (2.0 * m) - 1;
            var numerator = (a + m - 1) / step * ((a + b + m - 1) / step) * m * (b - m) * x * x;
            var denominator = Denominator(m);
            denominatorRatio = 1 / NotZero(denominator + (numerator * denominatorRatio));
            numeratorRatio = NotZero(denominator + (numerator / numeratorRatio));
            var factor = numeratorRatio * denominatorRatio;
            value *= factor;
            if (Math.Abs(factor - 1) <= Tolerance)
            {
                return 1 / value;
            }
        }

        throw new ArithmeticException($"Incomplete beta function did not converge for a = {a}, b = {b}, x = {x}.");

        double Denominator(double m) =>
            m + (m == 0 ? 0 : m * (b - m) * x / (a + (2 * m) - 1)) + ((a + m) / (a + (2 * m) + 1) * (excess + (m * (2 - x))));
    }

    private static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
