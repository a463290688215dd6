namespace TrialTwin.Numerics.Functions;

/// <summary>
/// Regularised incomplete gamma function: its power series (DLMF 8.7.1) below the shape, its continued fraction (DLMF
/// 8.9.2) by Lentz's method above; relative error about 1e-13.
/// </summary>
public static class IncompleteGamma
{
    private const int MaximumTerms = 200_000;
    private const double Tolerance = 1e-16;
    private const double Tiny = 1e-300;

    /// <summary>P(a, x): the probability below x of a gamma distribution with shape a and rate 1.</summary>
    /// <param name="a">Shape, positive.</param>
    /// <param name="x">Not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The shape is not positive or x is negative.</exception>
    public static double Lower(double a, double x) => x < a + 1 ? Series(a, Checked(a, x)) : 1 - Fraction(a, Checked(a, x));

    /// <summary>Q(a, x) = 1 - P(a, x), to full precision also in the upper tail.</summary>
    public static double Upper(double a, double x) => x < a + 1 ? 1 - Series(a, Checked(a, x)) : Fraction(a, Checked(a, x));

    private static double Checked(double a, double x)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(a);
        ArgumentOutOfRangeException.ThrowIfNegative(x);
        return x;
    }

    private static double Series(double a, double x)
    {
        if (x == 0)
        {
            return 0;
        }

        double term = 1 / a;
        double sum = term;
        for (int n = 1; n <= MaximumTerms; n++)
        {
            term *= x / (a + n);
            sum += term;
            if (term <= Tolerance * sum)
            {
                return sum * Front(a, x);
            }
        }

        throw new ArithmeticException($"Incomplete gamma function did not converge for a = {a}, x = {x}.");
    }

    private static double Fraction(double a, double x)
    {
        if (double.IsPositiveInfinity(x))
        {
            return 0;
        }

        double b = x + 1 - a;
        double c = 1 / Tiny;
        double d = 1 / b;
        double value = d;
        for (int n = 1; n <= MaximumTerms; n++)
        {
            double numerator = -n * (n - a);
            b += 2;
            d = 1 / NotZero((numerator * d) + b);
            c = NotZero(b + (numerator / c));
            double factor = d * c;
            value *= factor;
            if (Math.Abs(factor - 1) <= 3 * Tolerance)
            {
                return value * Front(a, x);
            }
        }

        throw new ArithmeticException($"Incomplete gamma function did not converge for a = {a}, x = {x}.");
    }

    private static double Front(double a, double x) => Elementary.Exp((a * Elementary.Log(x)) - x - GammaFunction.LogGamma(a));

    private static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
