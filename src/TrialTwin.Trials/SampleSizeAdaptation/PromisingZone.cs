using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.RootFinding;

namespace TrialTwin.Trials.SampleSizeAdaptation;

/// <summary>
/// Increase of the sample size at an interim look when the result is promising, with the ordinary final test (Mehta and
/// Pocock, Statistics in Medicine 2011;30:3267-3284). The test keeps its error where the critical value that an exact
/// adaptive test would need is at most the ordinary one (Chen, DeMets and Lan 2004; Gao, Ware and Mehta 2008); that holds
/// from a smallest conditional power on.
/// </summary>
/// <param name="AlphaOneSided">Level of the final test, above 0 and below 0.5.</param>
/// <param name="TargetConditionalPower">Conditional power under the observed effect that the increase aims at, above 0.5 and below 1.</param>
/// <param name="InterimFraction">Share of the planned sample size at the look, between 0 and 1.</param>
/// <param name="LargestIncrease">Largest final sample size in units of the planned one, above 1; infinity without limit.</param>
public sealed record PromisingZone(double AlphaOneSided, double TargetConditionalPower, double InterimFraction, double LargestIncrease)
{
    private const int ScanSteps = 4000;

    private double CriticalValue => -NormalDistribution.Quantile(AlphaOneSided);

    /// <summary>Conditional power at the planned size under the effect observed at the look.</summary>
    /// <param name="z">Statistic at the look.</param>
    public double ConditionalPower(double z) => NormalDistribution.Cdf((z * Math.Sqrt((1 - InterimFraction) / InterimFraction)) - Needed(z));

    /// <summary>Final sample size in units of the planned one: what the target needs, but no less than planned and no more than the limit.</summary>
    /// <param name="z">Statistic at the look, above 0.</param>
    public double FinalSize(double z)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(z);
        double root = Needed(z) + NormalDistribution.Quantile(TargetConditionalPower);
        double secondPart = root <= 0 ? 0 : InterimFraction * root * root / (z * z);
        return Math.Clamp(InterimFraction + secondPart, 1, LargestIncrease);
    }

    /// <summary>Critical value of the final statistic at which the adapted trial has exactly its planned conditional error.</summary>
    /// <param name="z">Statistic at the look, above 0.</param>
    public double AdaptedCriticalValue(double z)
    {
        double size = FinalSize(z);
        double first = z * Math.Sqrt(InterimFraction);
        double stretch = Math.Sqrt((size - InterimFraction) / (1 - InterimFraction));
        return ((stretch * (CriticalValue - first)) + first) / Math.Sqrt(size);
    }

    /// <summary>Smallest conditional power from which, up to the target, the ordinary critical value is large enough.</summary>
    public double SmallestConditionalPower()
    {
        double highest = StatisticAt(TargetConditionalPower);
        double step = highest / ScanSteps;
        double inside = highest - (0.5 * step);
        for (int i = 1; i < ScanSteps; i++)
        {
            double z = highest - ((i + 0.5) * step);
            if (Excess(z) > 0)
            {
                return ConditionalPower(BracketedRoot.Find(Excess, z, inside, 1e-14) ?? inside);
            }

            inside = z;
        }

        return ConditionalPower(inside);
    }

    /// <summary>Standardised distance that the second part has still to bring.</summary>
    private double Needed(double z) => (CriticalValue - (z * Math.Sqrt(InterimFraction))) / Math.Sqrt(1 - InterimFraction);

    private double Excess(double z) => AdaptedCriticalValue(z) - CriticalValue;

    /// <summary>Statistic with a given conditional power, which is linear in it on the probit scale.</summary>
    private double StatisticAt(double conditionalPower)
    {
        double atZero = -Needed(0);
        double slope = Math.Sqrt((1 - InterimFraction) / InterimFraction) + Math.Sqrt(InterimFraction / (1 - InterimFraction));
        return (NormalDistribution.Quantile(conditionalPower) - atZero) / slope;
    }
}
