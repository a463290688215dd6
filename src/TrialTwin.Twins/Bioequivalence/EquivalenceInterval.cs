using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Functions;

namespace TrialTwin.Twins.Bioequivalence;

/// <summary>Ratio of geometric means, test over reference, with its 90 % confidence interval. See docs/methods/bioequivalence.md.</summary>
/// <param name="Ratio">Ratio.</param>
/// <param name="Lower90">Lower end.</param>
/// <param name="Upper90">Upper end.</param>
public sealed record EquivalenceInterval(double Ratio, double Lower90, double Upper90)
{
    private const double OneSided = 0.95;

    /// <summary>Whether the interval lies between limits; the same as two one-sided tests at 5 %.</summary>
    public bool IsWithin(double lower, double upper) => Lower90 >= lower && Upper90 <= upper;

    /// <summary>Everyone took both, in no order.</summary>
    /// <param name="differences">Log of test minus log of reference, at least two.</param>
    public static EquivalenceInterval OfPairs(IReadOnlyList<double> differences)
    {
        ArgumentNullException.ThrowIfNull(differences);
        var mean = differences.Average();
        return Of(mean, Squares(differences) / (differences.Count - 1) / differences.Count, differences.Count - 1);
    }

    /// <summary>Two sequences and two periods; period effects cancel.</summary>
    /// <param name="referenceFirst">Log of test minus log of reference of those who took the reference first, at least two.</param>
    /// <param name="testFirst">The same of the others.</param>
    public static EquivalenceInterval OfCrossover(IReadOnlyList<double> referenceFirst, IReadOnlyList<double> testFirst)
    {
        ArgumentNullException.ThrowIfNull(referenceFirst);
        ArgumentNullException.ThrowIfNull(testFirst);
        var freedom = referenceFirst.Count + testFirst.Count - 2;
        var variance = (Squares(referenceFirst) + Squares(testFirst)) / freedom;
        return Of(
            (referenceFirst.Average() + testFirst.Average()) / 2, variance * ((1.0 / referenceFirst.Count) + (1.0 / testFirst.Count)) / 4, freedom);
    }

    /// <summary>Two groups of equal variance.</summary>
    /// <param name="reference">Logs of those on the reference, at least two.</param>
    /// <param name="test">Logs of those on the test.</param>
    public static EquivalenceInterval OfGroups(IReadOnlyList<double> reference, IReadOnlyList<double> test)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(test);
        var freedom = reference.Count + test.Count - 2;
        var variance = (Squares(reference) + Squares(test)) / freedom;
        return Of(test.Average() - reference.Average(), variance * ((1.0 / reference.Count) + (1.0 / test.Count)), freedom);
    }

    private static EquivalenceInterval Of(double difference, double variance, int freedom)
    {
        var half = StudentT.Quantile(OneSided, freedom) * Math.Sqrt(variance);
        return new EquivalenceInterval(Elementary.Exp(difference), Elementary.Exp(difference - half), Elementary.Exp(difference + half));
    }

    private static double Squares(IReadOnlyList<double> values)
    {
        var mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean));
    }
}
