using TrialTwin.Numerics.Estimates;
using TrialTwin.Statistics.Descriptive;
using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Prognosis.Validation;

/// <summary>Predicted against observed outcome of patients left out.</summary>
/// <param name="Points">Groups of equal size, by prediction.</param>
/// <param name="Slope">Slope of observed on predicted, target 1; 0 from 0 to 0 where all predictions are equal.</param>
/// <param name="Intercept">Mean observed minus mean predicted where the slope is held at 1, target 0.</param>
internal sealed record Calibration(IReadOnlyList<CalibrationPoint> Points, IntervalEstimate Slope, IntervalEstimate Intercept)
{
    private const int Groups = 5;

    public static Calibration Of(double[] predicted, double[] observed)
    {
        var order = Enumerable.Range(0, predicted.Length).OrderBy(i => predicted[i]).ThenBy(i => i).ToArray();
        var points = Enumerable.Range(0, Groups)
            .Select(g => order[(g * order.Length / Groups)..((g + 1) * order.Length / Groups)])
            .Where(group => group.Length > 1)
            .Select(group => Point(group, predicted, observed));
        return new Calibration([.. points], SlopeOf(predicted, observed), MeanOf([.. observed.Zip(predicted, (o, p) => o - p)]));
    }

    private static CalibrationPoint Point(int[] group, double[] predicted, double[] observed)
    {
        var mean = MeanOf([.. group.Select(i => observed[i])]);
        return new CalibrationPoint(group.Length, group.Average(i => predicted[i]), mean.Value, mean.Lower, mean.Upper);
    }

    private static IntervalEstimate SlopeOf(double[] predicted, double[] observed)
    {
        if (!(SampleMoments.Of(predicted).StandardDeviation > 1e-9 * SampleMoments.Of(observed).StandardDeviation))
        {
            return new IntervalEstimate(0, 0, 0);
        }

        var model = LinearModel.Fit(DesignMatrix.Intercept(predicted.Length).WithCovariate("predicted", predicted), observed);
        var slope = model.Contrast([0, 1]);
        return new IntervalEstimate(slope.Estimate, slope.Lower, slope.Upper);
    }

    private static IntervalEstimate MeanOf(double[] values)
    {
        var mean = LinearModel.Fit(DesignMatrix.Intercept(values.Length), values).Contrast([1]);
        return new IntervalEstimate(mean.Estimate, mean.Lower, mean.Upper);
    }
}
