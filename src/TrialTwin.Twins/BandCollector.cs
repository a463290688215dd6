using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Twins;

/// <summary>Gathers one curve per patient on a common time axis and turns them into quantiles.</summary>
internal sealed class BandCollector(double[] time, int capacity)
{
    private readonly List<double[]> curves = new(capacity);

    /// <summary>The curve of one more patient, to be filled by the caller.</summary>
    public double[] NextPatient()
    {
        var curve = new double[time.Length];
        curves.Add(curve);
        return curve;
    }

    public QuantileBand ToBand(string timeUnit, string unit)
    {
        double[] probabilities = [0.05, 0.25, 0.5, 0.75, 0.95];
        var quantiles = probabilities.Select(_ => new double[time.Length]).ToArray();
        var sorted = new double[curves.Count];
        for (var t = 0; t < time.Length && sorted.Length > 0; t++)
        {
            for (var i = 0; i < sorted.Length; i++)
            {
                sorted[i] = curves[i][t];
            }

            Array.Sort(sorted);
            for (var q = 0; q < probabilities.Length; q++)
            {
                quantiles[q][t] = SampleQuantile.OfSorted(sorted, probabilities[q]);
            }
        }

        return new QuantileBand(
            time, timeUnit, quantiles[0], quantiles[1], quantiles[2], quantiles[3], quantiles[4], unit);
    }
}
