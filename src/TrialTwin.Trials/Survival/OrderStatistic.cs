namespace TrialTwin.Trials.Survival;

/// <summary>Selection of order statistics in place (Hoare 1961, pivot by the median of three).</summary>
internal static class OrderStatistic
{
    /// <summary>
    /// Puts the value of a rank at its place, smaller ones before and larger ones behind it. Expected time linear in the
    /// number of values.
    /// </summary>
    /// <param name="values">Numbers without NaN; reordered.</param>
    /// <param name="rank">0 for the smallest.</param>
    /// <returns>The value of that rank.</returns>
    public static double Select(Span<double> values, int rank)
    {
        int lower = 0;
        int upper = values.Length - 1;
        while (lower < upper)
        {
            double pivot = MedianOfThree(values[lower], values[(lower + upper) >>> 1], values[upper]);
            int left = lower;
            int right = upper;
            while (left <= right)
            {
                while (values[left] < pivot)
                {
                    left++;
                }

                while (values[right] > pivot)
                {
                    right--;
                }

                if (left <= right)
                {
                    (values[left], values[right]) = (values[right], values[left]);
                    left++;
                    right--;
                }
            }

            if (rank <= right)
            {
                upper = right;
            }
            else if (rank >= left)
            {
                lower = left;
            }
            else
            {
                break;
            }
        }

        return values[rank];
    }

    private static double MedianOfThree(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
