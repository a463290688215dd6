namespace TrialTwin.Statistics.Descriptive;

/// <summary>Mean and standard deviation of a sample.</summary>
/// <param name="Count">Values.</param>
/// <param name="Mean">Arithmetic mean; NaN without values.</param>
/// <param name="StandardDeviation">With divisor n - 1; NaN below two values.</param>
public readonly record struct SampleMoments(int Count, double Mean, double StandardDeviation)
{
    public static SampleMoments Of(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        var mean = values.Length == 0 ? double.NaN : sum / values.Length;
        var squares = 0.0;
        foreach (var value in values)
        {
            squares += (value - mean) * (value - mean);
        }

        return new SampleMoments(values.Length, mean, values.Length < 2 ? double.NaN : Math.Sqrt(squares / (values.Length - 1)));
    }
}
