using TrialTwin.Numerics.Functions;

namespace TrialTwin.Numerics.Distributions;

/// <summary>The standard normal distribution.</summary>
public static class NormalDistribution
{
    /// <summary>Distance of a probability from one half up to which the central formula of the quantile holds.</summary>
    internal const double CentralReach = 0.425;

    /// <summary>Its square, as the algorithm gives it.</summary>
    internal const double CentralCentre = 0.180625;

    /// <summary>Root of minus the tail's logarithm up to which the formula of the tail holds.</summary>
    internal const double TailReach = 5;

    internal const double TailCentre = 1.6;

    private const double InverseSqrt2Pi = 0.39894228040143267794;
    private const double SqrtHalf = 0.70710678118654752440;

    // Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37, 1988, 477-484: highest power first.
    internal static readonly double[] CentralNumerator =
    [
        2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
        13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
    ];

    internal static readonly double[] CentralDenominator =
    [
        5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
        5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1.0,
    ];

    internal static readonly double[] TailNumerator =
    [
        7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
        3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
    ];

    internal static readonly double[] TailDenominator =
    [
        1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
        0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1.0,
    ];

    private static readonly double[] FarTailNumerator =
    [
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
        0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
    ];

    private static readonly double[] FarTailDenominator =
    [
        2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
        0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1.0,
    ];

    public static double Density(double x) => InverseSqrt2Pi * Elementary.Exp(-0.5 * x * x);

    /// <summary>Probability below x, relative error about 1e-15 also in the lower tail.</summary>
    public static double Cdf(double x)
    {
        var y = Math.Abs(x) * SqrtHalf;
        if (y < 0.5)
        {
            return 0.5 + (0.5 * ErrorFunction.Erf(x * SqrtHalf));
        }

        // exp(-x^2/2) from x itself: the rounding of x / sqrt 2 would cost digits in the tail.
        var square = 0.5 * x * x;
        var power = Elementary.Exp(-square);
        var lost = power == 0 ? 0 : Math.FusedMultiplyAdd(0.5 * x, x, -square);
        var tail = 0.5 * (power - (power * lost)) * ErrorFunction.ScaledErfc(y);
        return x < 0 ? tail : 1 - tail;
    }

    /// <summary>Probability above x, relative error about 1e-15 also in the upper tail.</summary>
    public static double UpperTail(double x) => Cdf(-x);

    /// <summary>The x with probability p below it; relative error about 1e-15; infinite at 0 and 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> lies outside [0, 1].</exception>
    public static double Quantile(double p)
    {
        var q = p - 0.5;
        if (Math.Abs(q) <= CentralReach)
        {
            return q * Polynomial.Ratio(CentralNumerator, CentralDenominator, CentralCentre - (q * q));
        }

        var tail = q < 0 ? p : 1 - p;
        if (!(tail > 0))
        {
            return tail == 0
                ? (q < 0 ? double.NegativeInfinity : double.PositiveInfinity)
                : throw new ArgumentOutOfRangeException(nameof(p), p, "A probability lies between 0 and 1.");
        }

        var r = Math.Sqrt(-Elementary.Log(tail));
        var x = r <= TailReach
            ? Polynomial.Ratio(TailNumerator, TailDenominator, r - TailCentre)
            : Polynomial.Ratio(FarTailNumerator, FarTailDenominator, r - 5);
        return q < 0 ? -x : x;
    }
}
