using System.Runtime.InteropServices;
using TrialTwin.Numerics.Functions;

namespace TrialTwin.Twins;

/// <summary>
/// Quantiles of a stream of values, each within a stated relative error, from counts in buckets whose edges grow in
/// proportion (Masson, Rim and Lee 2019). Memory grows with the values' range, not their number; their order is of no matter.
/// </summary>
internal sealed class QuantileSketch
{
    /// <summary>Largest relative error of a quantile.</summary>
    public const double RelativeError = 0.001;

    private static readonly double Width = Elementary.Log((1 + RelativeError) / (1 - RelativeError));

    private readonly Dictionary<int, int> positive = [];
    private readonly Dictionary<int, int> negative = [];
    private int zeros;
    private int count;

    /// <summary>One more finite value.</summary>
    public void Add(double value)
    {
        count++;
        if (value == 0)
        {
            zeros++;
            return;
        }

        var bucket = (int)Math.Ceiling(Elementary.Log(Math.Abs(value)) / Width);
        CollectionsMarshal.GetValueRefOrAddDefault(value > 0 ? positive : negative, bucket, out _)++;
    }

    /// <summary>The quantiles of the values added so far, at least one.</summary>
    /// <param name="probabilities">Rising.</param>
    public double[] Quantiles(IReadOnlyList<double> probabilities)
    {
        IEnumerable<(double Value, int Count)> rising =
        [
            .. negative.OrderByDescending(pair => pair.Key).Select(pair => (-Middle(pair.Key), pair.Value)),
            (0, zeros),
            .. positive.OrderBy(pair => pair.Key).Select(pair => (Middle(pair.Key), pair.Value)),
        ];
        var quantiles = new double[probabilities.Count];
        var (next, below) = (0, 0);
        foreach (var (value, here) in rising)
        {
            below += here;
            while (next < quantiles.Length && Math.Round(probabilities[next] * (count - 1)) < below)
            {
                quantiles[next++] = value;
            }
        }

        return quantiles;
    }

    /// <summary>The value that lies within the error of everything in a bucket, which holds its upper edge.</summary>
    private static double Middle(int bucket) => Elementary.Exp(bucket * Width) * (1 - RelativeError);
}
