using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Functions;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Designs;

/// <summary>Error spent up to an information fraction (Lan and DeMets, Biometrika 1983;70:659-663).</summary>
public static class SpendingFunction
{
    /// <param name="spending">Family; null spends nothing before the end.</param>
    /// <param name="alphaOneSided">Whole one-sided error, above 0 and below 0.5.</param>
    /// <param name="informationFraction">Above 0 and up to 1.</param>
    /// <returns>Cumulative one-sided error; <paramref name="alphaOneSided"/> at fraction 1.</returns>
    public static double Spent(ErrorSpending? spending, double alphaOneSided, double informationFraction)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(alphaOneSided);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(alphaOneSided, 0.5);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(informationFraction);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(informationFraction, 1);
        if (informationFraction == 1)
        {
            return alphaOneSided;
        }

        return spending switch
        {
            ErrorSpending.OBrienFleming => 2 * NormalDistribution.Cdf(
                NormalDistribution.Quantile(alphaOneSided / 2) / Math.Sqrt(informationFraction)),
            ErrorSpending.Pocock => alphaOneSided * Elementary.Log(1 + ((Math.E - 1) * informationFraction)),
            _ => 0,
        };
    }
}
