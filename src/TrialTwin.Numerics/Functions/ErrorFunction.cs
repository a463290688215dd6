namespace TrialTwin.Numerics.Functions;

/// <summary>
/// Error function and its complement by the rational Chebyshev approximations of Cody (Mathematics of Computation 23,
/// 1969, 631-637), relative error about 1e-16.
/// </summary>
public static class ErrorFunction
{
    private const double InverseSqrtPi = 0.56418958354775628695;
    private const double SmallLimit = 0.46875;

    private static readonly double[] SmallNumerator =
        [1.85777706184603153e-1, 3.16112374387056560e0, 1.13864154151050156e2, 3.77485237685302021e2, 3.20937758913846947e3];

    private static readonly double[] SmallDenominator =
        [1.0, 2.36012909523441209e1, 2.44024637934444173e2, 1.28261652607737228e3, 2.84423683343917062e3];

    private static readonly double[] MiddleNumerator =
    [
        2.15311535474403846e-8, 5.64188496988670089e-1, 8.88314979438837594e0, 6.61191906371416295e1, 2.98635138197400131e2,
        8.81952221241769090e2, 1.71204761263407058e3, 2.05107837782607147e3, 1.23033935479799725e3,
    ];

    private static readonly double[] MiddleDenominator =
    [
        1.0, 1.57449261107098347e1, 1.17693950891312499e2, 5.37181101862009858e2, 1.62138957456669019e3,
        3.29079923573345963e3, 4.36261909014324716e3, 3.43936767414372164e3, 1.23033935480374942e3,
    ];

    private static readonly double[] LargeNumerator =
    [
        1.63153871373020978e-2, 3.05326634961232344e-1, 3.60344899949804439e-1, 1.25781726111229246e-1,
        1.60837851487422766e-2, 6.58749161529837803e-4,
    ];

    private static readonly double[] LargeDenominator =
    [
        1.0, 2.56852019228982242e0, 1.87295284992346725e0, 5.27905102951428412e-1, 6.05183413124413191e-2,
        2.33520497626869185e-3,
    ];

    /// <summary>erf(x) = 2/sqrt(pi) times the integral of exp(-t^2) from 0 to x.</summary>
    public static double Erf(double x)
    {
        if (Math.Abs(x) <= SmallLimit)
        {
            return x * Polynomial.Ratio(SmallNumerator, SmallDenominator, x * x);
        }

        return x > 0 ? 1 - Erfc(x) : Erfc(-x) - 1;
    }

    /// <summary>1 - erf(x), without cancellation for large x; zero above about 26.5.</summary>
    public static double Erfc(double x)
    {
        var y = Math.Abs(x);
        if (y <= SmallLimit)
        {
            return 1 - Erf(x);
        }

        var tail = Elementary.ExpOfMinusSquare(y) * ScaledErfc(y);
        return x < 0 ? 2 - tail : tail;
    }

    /// <summary>exp(y^2) erfc(y) for y of at least 0.46875, which varies slowly.</summary>
    internal static double ScaledErfc(double y)
    {
        if (y <= 4)
        {
            return Polynomial.Ratio(MiddleNumerator, MiddleDenominator, y);
        }

        var z = 1 / (y * y);
        return (InverseSqrtPi - (z * Polynomial.Ratio(LargeNumerator, LargeDenominator, z))) / y;
    }
}
