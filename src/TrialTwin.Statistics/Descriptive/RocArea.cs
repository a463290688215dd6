namespace TrialTwin.Statistics.Descriptive;

/// <summary>
/// Area under the ROC curve: probability that a member of the first group scores higher than one of the second, ties counting
/// one half. Source: DeLong, DeLong and Clarke-Pearson 1988.
/// </summary>
/// <param name="Value">The area, 0 to 1.</param>
/// <param name="StandardError">Its standard error by DeLong's method.</param>
public sealed record RocArea(double Value, double StandardError)
{
    /// <param name="first">Scores of the first group, at least two.</param>
    /// <param name="second">Scores of the second group, at least two.</param>
    public static RocArea Of(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        if (first.Count < 2 || second.Count < 2)
        {
            throw new ArgumentException($"{first.Count} and {second.Count} scores; each group needs two.", nameof(first));
        }

        var (ofFirst, ofSecond) = (Placements(first, second), Placements(second, first));
        var (one, two) = (SampleMoments.Of(ofFirst), SampleMoments.Of(ofSecond));
        return new RocArea(one.Mean, Math.Sqrt((one.StandardDeviation * one.StandardDeviation / first.Count) + (two.StandardDeviation * two.StandardDeviation / second.Count)));
    }

    /// <summary>Share of the others below each score, ties counting one half.</summary>
    private static double[] Placements(IReadOnlyList<double> scores, IReadOnlyList<double> others)
    {
        double[] sorted = [.. others.Order()];
        return [.. scores.Select(score => 0.5 * (CountUpTo(sorted, score, false) + CountUpTo(sorted, score, true)) / sorted.Length)];
    }

    private static int CountUpTo(double[] sorted, double score, bool inclusive)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] < score || (inclusive && sorted[middle] == score) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
