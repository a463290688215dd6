using TrialTwin.Numerics.Estimates;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.OperatingCharacteristics;

/// <summary>
/// Performance measures and their Monte Carlo standard errors (Morris, White and Crowther, Statistics in Medicine 2019;
/// 38:2074-2102, table 6).
/// </summary>
internal static class CellSummary
{
    /// <param name="key">Cell.</param>
    /// <param name="sums">Sums over its simulated trials.</param>
    /// <param name="truth">True difference of the first hypothesis.</param>
    public static OperatingCharacteristic Of(CellKey key, in CellSums sums, MonteCarloEstimate truth)
    {
        int n = sums.Estimates;
        var error = Mean(sums.Error, sums.ErrorSquared, n);
        double deviation = error.StandardError * Math.Sqrt(n);
        var variance = Mean(sums.Variance, sums.VarianceSquared, n);
        double modelError = Math.Sqrt(variance.Value);
        return new OperatingCharacteristic(
            key,
            n,
            sums.Failures,
            Share(sums.RejectedFirst, n),
            Share(sums.RejectedAll, n),
            truth,
            error with { StandardError = Math.Sqrt((error.StandardError * error.StandardError) + (truth.StandardError * truth.StandardError)) },
            new MonteCarloEstimate(deviation, n > 1 ? deviation / Math.Sqrt(2.0 * (n - 1)) : 0),
            new MonteCarloEstimate(modelError, modelError > 0 ? variance.StandardError / (2 * modelError) : 0),
            Share(sums.Covered, n),
            Mean(sums.Patients, sums.PatientsSquared, n),
            Mean(sums.Controls, sums.ControlsSquared, n),
            Mean(sums.Months, sums.MonthsSquared, n),
            Share(sums.StoppedEarly, n));
    }

    /// <summary>
    /// A share with its binomial standard error; where all or none of the trials count, the error of half a trial, so
    /// that no simulated share is shown as certain.
    /// </summary>
    private static MonteCarloEstimate Share(int count, int n)
    {
        if (n == 0)
        {
            return default;
        }

        double share = (double)count / n;
        double guarded = Math.Clamp(share, 0.5 / n, 1 - (0.5 / n));
        return new MonteCarloEstimate(share, Math.Sqrt(guarded * (1 - guarded) / n));
    }

    private static MonteCarloEstimate Mean(double sum, double squares, int n)
    {
        if (n == 0)
        {
            return default;
        }

        double mean = sum / n;
        double variance = n > 1 ? Math.Max(0, (squares - (sum * mean)) / (n - 1)) : 0;
        return new MonteCarloEstimate(mean, Math.Sqrt(variance / n));
    }
}
