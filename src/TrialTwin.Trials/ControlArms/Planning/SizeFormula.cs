using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Trials.ControlArms.Planning;

/// <summary>
/// Size and power of a two-arm comparison of means at one-sided level alpha, from the variance per patient (variance of the
/// estimated difference times the total number of patients).
/// </summary>
public static class SizeFormula
{
    /// <summary>
    /// Total patients by Guenther (1981) and Schouten (1999), not rounded:
    /// (z_{1-a} + z_{1-b})² V/distance² + z_{1-a}²/2.
    /// </summary>
    /// <param name="distance">True difference less the margin, not 0.</param>
    /// <param name="variancePerPatient">V, squared endpoint unit, above 0.</param>
    /// <param name="alphaOneSided">Above 0 and below 0.5.</param>
    /// <param name="power">Above alpha and below 1.</param>
    public static double TotalPatients(double distance, double variancePerPatient, double alphaOneSided, double power)
    {
        ArgumentOutOfRangeException.ThrowIfZero(distance);
        double critical = -NormalDistribution.Quantile(alphaOneSided);
        double sum = critical + NormalDistribution.Quantile(power);
        return (sum * sum * variancePerPatient / (distance * distance)) + (critical * critical / 2);
    }

    /// <summary>Power by the same approximation: the inverse of <see cref="TotalPatients"/>.</summary>
    public static double Power(double distance, double variancePerPatient, double alphaOneSided, double totalPatients)
    {
        double critical = -NormalDistribution.Quantile(alphaOneSided);
        double effective = Math.Max(0, totalPatients - (critical * critical / 2));
        return NormalDistribution.Cdf((Math.Abs(distance) * Math.Sqrt(effective / variancePerPatient)) - critical);
    }

    /// <summary>Power of the t test: noncentral t with noncentrality |distance|/standard error.</summary>
    /// <param name="distance">True difference less the margin.</param>
    /// <param name="standardError">Of the estimated difference, above 0.</param>
    /// <param name="alphaOneSided">Above 0 and below 0.5.</param>
    /// <param name="degreesOfFreedom">Patients less coefficients, at least 1.</param>
    public static double PowerOfTTest(double distance, double standardError, double alphaOneSided, double degreesOfFreedom) =>
        1 - NoncentralT.Cdf(StudentT.Quantile(1 - alphaOneSided, degreesOfFreedom), degreesOfFreedom, Math.Abs(distance) / standardError);
}
