namespace TrialTwin.Trials.DoseFinding.Escalation;

/// <summary>Weighted least squares under a rising order, by pooling adjacent violators (Barlow and others 1972).</summary>
internal static class IsotonicRegression
{
    /// <param name="values">Values in their order.</param>
    /// <param name="weights">Above 0, as many.</param>
    public static double[] Rising(IReadOnlyList<double> values, IReadOnlyList<double> weights)
    {
        var pools = new List<(double Mean, double Weight, int Size)>(values.Count);
        for (int i = 0; i < values.Count; i++)
        {
            var pool = (Mean: values[i], Weight: weights[i], Size: 1);
            while (pools.Count > 0 && pools[^1].Mean >= pool.Mean)
            {
                var before = pools[^1];
                pools.RemoveAt(pools.Count - 1);
                double weight = before.Weight + pool.Weight;
                pool = (((before.Mean * before.Weight) + (pool.Mean * pool.Weight)) / weight, weight, before.Size + pool.Size);
            }

            pools.Add(pool);
        }

        return [.. pools.SelectMany(pool => Enumerable.Repeat(pool.Mean, pool.Size))];
    }
}
