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
        var error = MonteCarloEstimate.OfMean(sums.Error, sums.ErrorSquared, n);
        double deviation = error.StandardError * Math.Sqrt(n);
        var variance = MonteCarloEstimate.OfMean(sums.Variance, sums.VarianceSquared, n);
        double modelError = Math.Sqrt(variance.Value);
        return new OperatingCharacteristic(
            key,
            n,
            sums.Failures,
            MonteCarloEstimate.OfShare(sums.RejectedFirst, n),
            MonteCarloEstimate.OfShare(sums.RejectedAll, n),
            truth,
            error with { StandardError = Math.Sqrt((error.StandardError * error.StandardError) + (truth.StandardError * truth.StandardError)) },
            new MonteCarloEstimate(deviation, n > 1 ? deviation / Math.Sqrt(2.0 * (n - 1)) : 0),
            new MonteCarloEstimate(modelError, modelError > 0 ? variance.StandardError / (2 * modelError) : 0),
            MonteCarloEstimate.OfShare(sums.Covered, n),
            MonteCarloEstimate.OfMean(sums.Patients, sums.PatientsSquared, n),
            MonteCarloEstimate.OfMean(sums.Controls, sums.ControlsSquared, n),
            MonteCarloEstimate.OfMean(sums.Months, sums.MonthsSquared, n),
            MonteCarloEstimate.OfShare(sums.StoppedEarly, n));
    }
}
