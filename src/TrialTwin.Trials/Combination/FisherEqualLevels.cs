using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.RootFinding;

namespace TrialTwin.Trials.Combination;

/// <summary>
/// Fisher's combination test that tests at each stage, taken alone, at one and the same level, chosen so that the whole test
/// has the given error; without stopping for futility (Wassmer and Brannath, Group Sequential and Confirmatory Adaptive
/// Designs in Clinical Trials, 2016, section 6.2).
/// </summary>
public sealed record FisherEqualLevels
{
    private const double RelativePrecision = 1e-13;

    private FisherEqualLevels(double alpha, double level, IReadOnlyList<double> bounds)
    {
        Alpha = alpha;
        Level = level;
        Bounds = bounds;
    }

    /// <summary>Type I error of the whole test, one-sided.</summary>
    public double Alpha { get; }

    /// <summary>Level of each stage, taken alone.</summary>
    public double Level { get; }

    /// <summary>Bound of the sum at each stage.</summary>
    public IReadOnlyList<double> Bounds { get; }

    /// <summary>Critical value of the combined p-values at each stage: exp(-bound).</summary>
    public IReadOnlyList<double> CriticalValues => [.. Bounds.Select(bound => Elementary.Exp(-bound))];

    /// <summary>The test with a given error.</summary>
    /// <param name="combination">Weights of the stages.</param>
    /// <param name="alpha">Above 0 and below 0.5.</param>
    public static FisherEqualLevels Create(FisherCombination combination, double alpha)
    {
        ArgumentNullException.ThrowIfNull(combination);
        if (alpha is not (> 0 and < 0.5))
        {
            throw new ArgumentOutOfRangeException(nameof(alpha), alpha, "Alpha lies above 0 and below 0.5.");
        }

        // The level lies between Bonferroni's, alpha over the number of stages, and alpha itself.
        double lowest = alpha / combination.Stages;
        double level = combination.Stages == 1 ? alpha : Root(candidate => AlphaOf(combination, candidate) - alpha, lowest, alpha);
        return new FisherEqualLevels(alpha, level, BoundsAt(combination, level));
    }

    /// <summary>Error of the whole test when each stage, taken alone, has the given level.</summary>
    /// <param name="combination">Weights of the stages.</param>
    /// <param name="level">Above 0 and below 1.</param>
    public static double AlphaOf(FisherCombination combination, double level)
    {
        ArgumentNullException.ThrowIfNull(combination);
        return combination.RejectionProbability(BoundsAt(combination, level));
    }

    private static double[] BoundsAt(FisherCombination combination, double level) =>
        [.. Enumerable.Range(1, combination.Stages).Select(stages => Bound(combination, stages, level))];

    /// <summary>The sum of several exponential variables is at least the first, and at most their number times the largest.</summary>
    private static double Bound(FisherCombination combination, int stages, double level)
    {
        double lowest = -combination.Weights[0] * Elementary.Log(level);
        double highest = stages * combination.Weights.Take(stages).Max() * Elementary.Log(stages / level);
        return stages == 1
            ? lowest
            : Root(bound => combination.PValue(stages, bound) - level, lowest, highest);
    }

    private static double Root(Func<double, double> function, double lowest, double highest) =>
        BracketedRoot.Find(function, lowest, highest, RelativePrecision * highest)
            ?? throw new ArithmeticException($"No root between {lowest} and {highest}.");
}
