using TrialTwin.Numerics.Distributions;
using TrialTwin.Trials.Designs;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Multiplicity;

/// <summary>
/// Sequential p-value of a hypothesis tested at several looks (Liu and Anderson, JASA 2008;103:1621-1630): the smallest error
/// with which its group-sequential test would have rejected at a look held so far. A graphical procedure that is given it
/// is that of Maurer and Bretz (Statistics in Biopharmaceutical Research 2013;5:311-320).
/// </summary>
public static class SequentialPValue
{
    private const double Smallest = 1e-14;
    private const double Largest = 0.4999;
    private const int Bisections = 50;

    /// <summary>The p-value after the looks held.</summary>
    /// <param name="fractions">Information fractions of all looks planned, increasing; the last is 1.</param>
    /// <param name="spending">Error spending; null only for a single look.</param>
    /// <param name="pValues">One-sided p-values of the looks held, in order, at most as many as looks.</param>
    /// <returns>1 without looks, and where even an error of 0.4999 would not reject.</returns>
    public static double Of(IReadOnlyList<double> fractions, ErrorSpending? spending, IReadOnlyList<double> pValues)
    {
        ArgumentNullException.ThrowIfNull(fractions);
        ArgumentNullException.ThrowIfNull(pValues);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pValues.Count, fractions.Count);
        if (fractions.Count == 1)
        {
            return pValues.Count == 0 ? 1 : pValues[0];
        }

        double[] z = [.. pValues.Select(p => -NormalDistribution.Quantile(Math.Clamp(p, 1e-300, 1 - 1e-16)))];
        if (!Rejects(Largest))
        {
            return 1;
        }

        double lower = Smallest;
        double upper = Largest;
        for (int i = 0; i < Bisections && upper > lower * (1 + 1e-12); i++)
        {
            double middle = Math.Sqrt(lower * upper);
            (lower, upper) = Rejects(middle) ? (lower, middle) : (middle, upper);
        }

        return upper;

        bool Rejects(double alpha)
        {
            var looks = GroupSequentialDesign.Create([.. fractions.SkipLast(1)], spending, alpha).Looks;
            return z.Where((value, look) => value >= looks[look].CriticalValue).Any();
        }
    }
}
