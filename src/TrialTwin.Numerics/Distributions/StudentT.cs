using TrialTwin.Numerics.Functions;

namespace TrialTwin.Numerics.Distributions;

/// <summary>Student's t distribution with real degrees of freedom; relative error about 1e-13, also in the tails.</summary>
public static class StudentT
{
    private const int MaximumSteps = 100;

    /// <summary>Probability below t.</summary>
    /// <param name="t">Value of the statistic.</param>
    /// <param name="degreesOfFreedom">Positive, not necessarily whole; infinity gives the normal distribution.</param>
    public static double Cdf(double t, double degreesOfFreedom) =>
        t <= 0 ? UpperTail(-t, degreesOfFreedom) : 1 - UpperTail(t, degreesOfFreedom);

    /// <summary>Probability of a statistic at least as far from zero, on either side.</summary>
    public static double TwoSidedP(double t, double degreesOfFreedom) => 2 * UpperTail(Math.Abs(t), degreesOfFreedom);

    /// <summary>Probability above t.</summary>
    public static double UpperTail(double t, double degreesOfFreedom)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(degreesOfFreedom);
        if (t < 0)
        {
            return 1 - UpperTail(-t, degreesOfFreedom);
        }

        if (double.IsPositiveInfinity(degreesOfFreedom))
        {
            return NormalDistribution.UpperTail(t);
        }

        var (x, complement) = BetaArguments(t, degreesOfFreedom);
        return 0.5 * IncompleteBeta.Regularised(0.5 * degreesOfFreedom, 0.5, x, complement);
    }

    public static double Density(double t, double degreesOfFreedom)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(degreesOfFreedom);
        if (double.IsPositiveInfinity(degreesOfFreedom))
        {
            return NormalDistribution.Density(t);
        }

        var power = -0.5 * (degreesOfFreedom + 1) * Elementary.Log1p(t * t / degreesOfFreedom);
        var norm = GammaFunction.LogBeta(0.5 * degreesOfFreedom, 0.5);
        return Elementary.Exp(power - norm) / Math.Sqrt(degreesOfFreedom);
    }

    /// <summary>The t with probability p below it, by Newton's method on the logarithms of t and of the probability.</summary>
    /// <exception cref="ArgumentOutOfRangeException">p is outside [0, 1] or the degrees of freedom are not positive.</exception>
    public static double Quantile(double p, double degreesOfFreedom)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(degreesOfFreedom);
        if (!(p >= 0 && p <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(p), p, "A probability lies between 0 and 1.");
        }

        if (p is 0 or 1 or 0.5 || double.IsPositiveInfinity(degreesOfFreedom))
        {
            return NormalDistribution.Quantile(p);
        }

        var tail = Math.Min(p, 1 - p);
        return (p < 0.5 ? -1 : 1) * UpperQuantile(tail, degreesOfFreedom);
    }

    /// <summary>
    /// Positive t with the given upper tail. In ln t, both the log of the upper tail and the log of the central
    /// probability are concave, so that Newton's steps converge from one side after the first.
    /// </summary>
    private static double UpperQuantile(double tail, double degreesOfFreedom)
    {
        var useTail = tail < 0.25;
        var target = Elementary.Log(useTail ? tail : 0.5 - tail);
        var t = Math.Abs(NormalDistribution.Quantile(tail));
        for (var step = 0; step < MaximumSteps; step++)
        {
            var probability = useTail ? UpperTail(t, degreesOfFreedom) : Central(t, degreesOfFreedom);
            var slope = (useTail ? -t : t) * Density(t, degreesOfFreedom) / probability;
            var change = (target - Elementary.Log(probability)) / slope;
            t *= Elementary.Exp(change);
            if (Math.Abs(change) < 1e-15)
            {
                break;
            }
        }

        return t;
    }

    /// <summary>Probability between 0 and t.</summary>
    private static double Central(double t, double degreesOfFreedom)
    {
        var (x, complement) = BetaArguments(t, degreesOfFreedom);
        return 0.5 * IncompleteBeta.Regularised(0.5, 0.5 * degreesOfFreedom, complement, x);
    }

    /// <summary>df / (df + t^2) and t^2 / (df + t^2), also where the square overflows.</summary>
    private static (double X, double Complement) BetaArguments(double t, double degreesOfFreedom)
    {
        var ratio = t / Math.Sqrt(degreesOfFreedom);
        var square = ratio * ratio;
        return double.IsPositiveInfinity(square) ? (0, 1) : (1 / (1 + square), square / (1 + square));
    }
}
