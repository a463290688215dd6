using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Trials.Designs;

/// <summary>
/// Power and size of a fixed trial that compares two means by the normal approximation, with the correction of Guenther
/// (1981) and Schouten (1999) for the t distribution. The closed form that checks the simulation.
/// </summary>
public static class FixedDesign
{
    /// <summary>Power against a difference with the given standard error, one-sided level alpha.</summary>
    /// <param name="difference">True difference, in the direction of benefit.</param>
    /// <param name="standardError">Standard error of its estimate, above 0.</param>
    /// <param name="alphaOneSided">Above 0 and below 0.5.</param>
    public static double Power(double difference, double standardError, double alphaOneSided)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(standardError);
        return NormalDistribution.Cdf((difference / standardError) + NormalDistribution.Quantile(alphaOneSided));
    }

    /// <summary>
    /// Patients per arm, not rounded, of a trial with two arms of equal size:
    /// n = 2 (z_{1-a} + z_{1-b})² sigma² / delta² + z_{1-a}² / 4.
    /// </summary>
    /// <param name="difference">True difference, not 0.</param>
    /// <param name="residualVariance">Variance that the analysis leaves, squared outcome units.</param>
    /// <param name="alphaOneSided">Above 0 and below 0.5.</param>
    /// <param name="power">Above alpha and below 1.</param>
    public static double PatientsPerArm(double difference, double residualVariance, double alphaOneSided, double power)
    {
        ArgumentOutOfRangeException.ThrowIfZero(difference);
        double criticalValue = -NormalDistribution.Quantile(alphaOneSided);
        double sum = criticalValue + NormalDistribution.Quantile(power);
        return (2 * sum * sum * residualVariance / (difference * difference)) + (criticalValue * criticalValue / 4);
    }
}
