using TrialTwin.Numerics.Functions;

namespace TrialTwin.Numerics.Distributions;

/// <summary>Fisher's F distribution with real degrees of freedom.</summary>
public static class FisherF
{
    /// <summary>Probability above f: the p-value of an F test.</summary>
    /// <param name="f">Value of the statistic; negative counts as 0.</param>
    /// <param name="numeratorDegreesOfFreedom">Positive.</param>
    /// <param name="denominatorDegreesOfFreedom">Positive.</param>
    public static double UpperTail(double f, double numeratorDegreesOfFreedom, double denominatorDegreesOfFreedom)
    {
        if (f <= 0)
        {
            return 1;
        }

        var ratio = f * numeratorDegreesOfFreedom / denominatorDegreesOfFreedom;
        return double.IsPositiveInfinity(ratio)
            ? 0
            : IncompleteBeta.Regularised(
                0.5 * denominatorDegreesOfFreedom, 0.5 * numeratorDegreesOfFreedom, 1 / (1 + ratio), ratio / (1 + ratio));
    }

    /// <summary>Probability below f.</summary>
    public static double Cdf(double f, double numeratorDegreesOfFreedom, double denominatorDegreesOfFreedom)
    {
        if (f <= 0)
        {
            return 0;
        }

        var ratio = f * numeratorDegreesOfFreedom / denominatorDegreesOfFreedom;
        return double.IsPositiveInfinity(ratio)
            ? 1
            : IncompleteBeta.Regularised(
                0.5 * numeratorDegreesOfFreedom, 0.5 * denominatorDegreesOfFreedom, ratio / (1 + ratio), 1 / (1 + ratio));
    }
}
