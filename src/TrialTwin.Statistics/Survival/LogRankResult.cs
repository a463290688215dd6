using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Statistics.Survival;

/// <summary>A log-rank test of two groups.</summary>
/// <param name="Observed">Weighted events of the second group.</param>
/// <param name="Expected">Weighted events expected there if both had one hazard.</param>
/// <param name="Variance">Variance of the difference, hypergeometric.</param>
public sealed record LogRankResult(double Observed, double Expected, double Variance)
{
    /// <summary>Negative where the second group has fewer events than expected.</summary>
    public double Z => (Observed - Expected) / Math.Sqrt(Variance);

    public double ChiSquare => Z * Z;

    /// <summary>Two-sided p-value.</summary>
    public double PValue => 2 * NormalDistribution.UpperTail(Math.Abs(Z));
}
