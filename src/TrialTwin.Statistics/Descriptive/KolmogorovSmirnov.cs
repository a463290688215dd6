namespace TrialTwin.Statistics.Descriptive;

/// <summary>Kolmogorov's and Smirnov's distance of two samples.</summary>
public static class KolmogorovSmirnov
{
    /// <summary>Largest distance of the two empirical distribution functions, 0 to 1.</summary>
    public static double Distance(IReadOnlyCollection<double> first, IReadOnlyCollection<double> second)
    {
        if (first.Count == 0 || second.Count == 0)
        {
            throw new ArgumentException($"{first.Count} and {second.Count} values; each sample needs one.", nameof(first));
        }

        double[] a = [.. first.Order()], b = [.. second.Order()];
        var (i, j, largest) = (0, 0, 0.0);
        while (i < a.Length && j < b.Length)
        {
            var value = Math.Min(a[i], b[j]);
            while (i < a.Length && a[i] == value)
            {
                i++;
            }

            while (j < b.Length && b[j] == value)
            {
                j++;
            }

            largest = Math.Max(largest, Math.Abs(((double)i / a.Length) - ((double)j / b.Length)));
        }

        return largest;
    }
}
