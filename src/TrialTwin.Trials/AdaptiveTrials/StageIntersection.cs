using TrialTwin.Numerics.Distributions;
using TrialTwin.Trials.Multiplicity;

namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>
/// Tests of sets of hypotheses at one stage on the normal scale, without allocation. Dunnett's test is tabulated once for
/// each number of arms.
/// </summary>
internal sealed class StageIntersection
{
    /// <summary>z of a p-value of 1, and of one that rounds to it.</summary>
    private const double Lowest = -8;

    private const double TableFrom = -5;
    private const double TableTo = 9;

    private readonly IntersectionKind kind;
    private readonly CubicTable[] dunnett;

    public StageIntersection(AdaptiveRequest request, int hypotheses)
    {
        kind = request.Testing.Intersection ?? IntersectionKind.Bonferroni;
        double ratio = (double)request.Allocation[0] / request.Allocation[1];
        dunnett = kind == IntersectionKind.Dunnett
            ? [.. Enumerable.Range(1, hypotheses).Select(arms => Table(arms, ratio))]
            : [];
    }

    /// <summary>z of the intersection.</summary>
    /// <param name="sorted">z of its hypotheses, decreasing; at least one.</param>
    public double Z(ReadOnlySpan<double> sorted) => sorted.Length == 1
        ? sorted[0]
        : kind switch
        {
            IntersectionKind.Dunnett => dunnett[sorted.Length - 1].At(sorted[0]),
            IntersectionKind.Simes => OfP(Simes(sorted)),
            _ => OfP(sorted.Length * NormalDistribution.UpperTail(sorted[0])),
        };

    private static double Simes(ReadOnlySpan<double> sorted)
    {
        double smallest = 1;
        for (int i = 0; i < sorted.Length; i++)
        {
            smallest = Math.Min(smallest, sorted.Length * NormalDistribution.UpperTail(sorted[i]) / (i + 1));
        }

        return smallest;
    }

    private static double OfP(double p) => p >= 1 ? Lowest : Math.Max(Lowest, -NormalDistribution.Quantile(p));

    // Beyond the table the smallest p-values no longer tell sets apart, and the largest are certain not to reject.
    private static CubicTable Table(int arms, double ratio)
    {
        var distribution = new DunnettDistribution([.. Enumerable.Repeat(ratio, arms)]);
        return new CubicTable(z => OfP(distribution.UpperTail(z)), TableFrom, TableTo);
    }
}
