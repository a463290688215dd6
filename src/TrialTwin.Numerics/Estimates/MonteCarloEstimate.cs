namespace TrialTwin.Numerics.Estimates;

/// <summary>A quantity found by simulation, with the standard error that the number of replicates leaves.</summary>
public readonly record struct MonteCarloEstimate(double Value, double StandardError)
{
    /// <summary>
    /// A share with its binomial standard error; where all or none of the trials count, the error of half a trial, so
    /// that no simulated share is shown as certain.
    /// </summary>
    /// <param name="count">Trials that count, 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">All trials; the estimate is 0 without error when there are none.</param>
    public static MonteCarloEstimate OfShare(int count, int trials)
    {
        if (trials == 0)
        {
            return default;
        }

        double share = (double)count / trials;
        double guarded = Math.Clamp(share, 0.5 / trials, 1 - (0.5 / trials));
        return new MonteCarloEstimate(share, Math.Sqrt(guarded * (1 - guarded) / trials));
    }

    /// <summary>A mean with the standard error of independent values.</summary>
    /// <param name="sum">Their sum.</param>
    /// <param name="squares">Sum of their squares.</param>
    /// <param name="count">Their number; the estimate is 0 without error when there are none.</param>
    public static MonteCarloEstimate OfMean(double sum, double squares, int count)
    {
        if (count == 0)
        {
            return default;
        }

        double mean = sum / count;
        double variance = count > 1 ? Math.Max(0, (squares - (sum * mean)) / (count - 1)) : 0;
        return new MonteCarloEstimate(mean, Math.Sqrt(variance / count));
    }
}
