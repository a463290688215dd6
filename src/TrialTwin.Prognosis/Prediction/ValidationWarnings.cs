using System.Globalization;
using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Prognosis.Prediction;

/// <summary>Alarms that a frozen model does not hold on the new patients, in words. See docs/methods/prognosis-validation.md.</summary>
internal static class ValidationWarnings
{
    private const double Critical = 1.959964;
    private const double EasilyToldApart = 0.7;

    /// <param name="predicted">Predictions of the new patients.</param>
    /// <param name="observed">Their outcomes.</param>
    /// <param name="isBinary">Whether the outcome is 0 or 1.</param>
    /// <param name="slope">Calibration slope; null where all predictions are equal.</param>
    /// <param name="shift">Area under the ROC curve that tells new from training patients; null where unknown.</param>
    public static IReadOnlyList<string> Of(double[] predicted, double[] observed, bool isBinary, IntervalEstimate? slope, IntervalEstimate? shift)
    {
        var found = new List<string>();
        var (expected, seen) = (predicted.Average(), observed.Average());
        if (Math.Abs(seen - expected) > Critical * StandardError(predicted, observed, isBinary))
        {
            found.Add(isBinary
                ? $"Calibration has drifted: {Percent(expected)} % are predicted, {Percent(seen)} % observed. Whatever the concordance, the predicted risks must not be used as they stand; borrowing controls by this model would carry the difference into the trial."
                : $"Calibration has drifted: the mean predicted outcome is {Number(expected)}, the observed one {Number(seen)}. The predictions must not be used as they stand.");
        }

        if (slope is { } s && (s.Upper < 1 || s.Lower > 1))
        {
            found.Add($"The calibration slope {Number(s.Value)} ({Number(s.Lower)} to {Number(s.Upper)}) excludes 1: predictions are too {(s.Value < 1 ? "extreme" : "moderate")}.");
        }

        if (shift is { } area && area.Lower > EasilyToldApart)
        {
            found.Add($"New and training patients are easily told apart by their covariates (area under the ROC curve {Number(area.Value)}).");
        }

        return found;
    }

    /// <summary>Standard error of the mean error if the model holds: binomial for 0 and 1, of the errors otherwise.</summary>
    private static double StandardError(double[] predicted, double[] observed, bool isBinary)
    {
        var n = predicted.Length;
        if (isBinary)
        {
            return Math.Sqrt(predicted.Sum(p => p * (1 - p))) / n;
        }

        double[] errors = [.. observed.Zip(predicted, (y, f) => y - f)];
        var mean = errors.Average();
        return Math.Sqrt(errors.Sum(e => (e - mean) * (e - mean)) / (n - 1) / n);
    }

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
