namespace TrialTwin.Prognosis.Learners;

/// <summary>Covariates cut into intervals that each hold at least one patient.</summary>
internal sealed class BinnedRows
{
    private BinnedRows(int[][] bins, double[][] lowest, double[][] highest)
    {
        Bins = bins;
        Lowest = lowest;
        Highest = highest;
    }

    /// <summary>Bin of each patient, by covariate.</summary>
    public int[][] Bins { get; }

    /// <summary>Lowest value in each bin, by covariate.</summary>
    public double[][] Lowest { get; }

    /// <summary>Highest value in each bin, by covariate.</summary>
    public double[][] Highest { get; }

    /// <param name="data">Patients.</param>
    /// <param name="bins">Most bins; 0 gives each value its own.</param>
    public static BinnedRows Cut(TrainingSet data, int bins)
    {
        var columns = Enumerable.Range(0, data.Covariates.Count).Select(data.Column).ToArray();
        var sorted = Array.ConvertAll(columns, column => column.Order().ToArray());
        var starts = Array.ConvertAll(sorted, values => StartsOf(values, bins));
        var lowest = sorted.Zip(starts, (values, first) => Array.ConvertAll(first, i => values[i])).ToArray();
        var highest = sorted.Zip(starts, (values, first) => first.Select((_, b) => values[(b + 1 < first.Length ? first[b + 1] : values.Length) - 1]).ToArray());
        return new BinnedRows([.. columns.Select((column, j) => Array.ConvertAll(column, value => BinOf(lowest[j], value)))], lowest, [.. highest]);
    }

    /// <summary>Where bins begin among sorted values: at each new value or, with more values than bins, at those nearest to the quantiles.</summary>
    private static int[] StartsOf(double[] sorted, int bins)
    {
        var cuts = Enumerable.Range(1, sorted.Length - 1).Where(i => sorted[i] > sorted[i - 1]).ToArray();
        return bins > 0 && cuts.Length > bins - 1
            ? [0, .. Enumerable.Range(1, bins - 1).Select(b => Nearest(cuts, b * (double)sorted.Length / bins)).Distinct()]
            : [0, .. cuts];
    }

    private static int Nearest(int[] cuts, double position)
    {
        var above = Array.FindIndex(cuts, c => c >= position);
        return above < 0 ? cuts[^1]
            : above == 0 || cuts[above] - position <= position - cuts[above - 1] ? cuts[above]
            : cuts[above - 1];
    }

    private static int BinOf(double[] lowest, double value)
    {
        var index = Array.BinarySearch(lowest, value);
        return index >= 0 ? index : ~index - 1;
    }
}
