using TrialTwin.Numerics.Distributions;
using TrialTwin.Trials.Multiplicity;

namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>
/// Tests of sets of hypotheses at one stage on the normal scale, without allocation. Dunnett's test is tabulated once for
/// each number of arms; between the entries, 1/32 apart, interpolation by cubics has an error below 1e-7.
/// </summary>
internal sealed class StageIntersection
{
    /// <summary>z of a p-value of 1, and of one that rounds to it.</summary>
    private const double Lowest = -8;

    private const double TableFrom = -5;
    private const double TableTo = 9;
    private const int StepsPerUnit = 32;

    private readonly IntersectionKind kind;
    private readonly double[][] dunnett;

    public StageIntersection(AdaptiveRequest request, int hypotheses)
    {
        kind = request.Testing.Intersection ?? IntersectionKind.Bonferroni;
        double ratio = (double)request.Allocation[0] / request.Allocation[1];
        dunnett = kind == IntersectionKind.Dunnett
            ? [.. Enumerable.Range(1, hypotheses).Select(arms => arms == 1 ? [] : Table(arms, ratio))]
            : [];
    }

    /// <summary>z of the intersection.</summary>
    /// <param name="sorted">z of its hypotheses, decreasing; at least one.</param>
    public double Z(ReadOnlySpan<double> sorted) => sorted.Length == 1
        ? sorted[0]
        : kind switch
        {
            IntersectionKind.Dunnett => Interpolate(dunnett[sorted.Length - 1], sorted[0]),
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

    private static double[] Table(int arms, double ratio)
    {
        var distribution = new DunnettDistribution([.. Enumerable.Repeat(ratio, arms)]);
        int entries = (int)((TableTo - TableFrom) * StepsPerUnit) + 1;
        return [.. Enumerable.Range(0, entries).Select(i => OfP(distribution.UpperTail(TableFrom + ((double)i / StepsPerUnit))))];
    }

    // Beyond the table the smallest p-values no longer tell sets apart, and the largest are certain not to reject.
    private static double Interpolate(double[] table, double z)
    {
        double place = Math.Clamp((z - TableFrom) * StepsPerUnit, 1, table.Length - 2.0 - 1e-9);
        int i = (int)place;
        double x = place - i;
        double before = table[i - 1];
        double left = table[i];
        double right = table[i + 1];
        double after = table[Math.Min(i + 2, table.Length - 1)];
        return (-x * (x - 1) * (x - 2) / 6 * before)
            + ((x + 1) * (x - 1) * (x - 2) / 2 * left)
            - ((x + 1) * x * (x - 2) / 2 * right)
            + ((x + 1) * x * (x - 1) / 6 * after);
    }
}
