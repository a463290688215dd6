using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Statistics.TreatmentEffects;

/// <summary>An estimated treatment effect, active against control.</summary>
/// <param name="Estimate">Estimate, on the scale that the estimator names.</param>
/// <param name="StandardError">Standard error on that scale.</param>
public sealed record TreatmentEffect(double Estimate, double StandardError)
{
    /// <summary>Two-sided p-value against a null value, by the normal distribution.</summary>
    public double PValue(double nullValue = 0) => 2 * NormalDistribution.Cdf(-Math.Abs((Estimate - nullValue) / StandardError));

    /// <summary>Normal confidence interval.</summary>
    /// <param name="level">Confidence level, 0 to 1.</param>
    public (double Lower, double Upper) Interval(double level = 0.95)
    {
        double half = NormalDistribution.Quantile(0.5 + (level / 2)) * StandardError;
        return (Estimate - half, Estimate + half);
    }
}
