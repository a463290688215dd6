using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>Wilson's score limit of a share (JASA 1927;22:209-212).</summary>
internal static class ShareLimit
{
    /// <summary>Upper one-sided limit.</summary>
    /// <param name="share">Observed, 0 to 1.</param>
    /// <param name="trials">Number of trials.</param>
    /// <param name="error">Chance that the limit lies below the truth.</param>
    public static double Upper(double share, int trials, double error)
    {
        double z = -NormalDistribution.Quantile(error);
        double square = z * z / trials;
        return (share + (0.5 * square) + (z * Math.Sqrt((share * (1 - share) / trials) + (0.25 * square / trials)))) / (1 + square);
    }
}
