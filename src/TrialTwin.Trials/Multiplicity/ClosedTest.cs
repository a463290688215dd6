using System.Numerics;

namespace TrialTwin.Trials.Multiplicity;

/// <summary>
/// Closed testing (Marcus, Peritz and Gabriel, Biometrika 1976;63:655-660): a hypothesis is rejected when every intersection
/// that it belongs to is rejected at level alpha.
/// </summary>
public static class ClosedTest
{
    /// <summary>There are 2^n - 1 intersections of n hypotheses.</summary>
    public const int MostHypotheses = 16;

    /// <summary>Adjusted p-values: the largest p-value of the intersections that hold the hypothesis.</summary>
    /// <param name="test">Test of the intersections.</param>
    /// <param name="pValues">One-sided p-values, at most 16.</param>
    /// <param name="alpha">Familywise error, one-sided.</param>
    public static MultipleTestResult Analyse(IIntersectionTest test, IReadOnlyList<double> pValues, double alpha)
    {
        ArgumentNullException.ThrowIfNull(test);
        PValues.Check(pValues, alpha);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pValues.Count, MostHypotheses);
        var adjusted = new double[pValues.Count];
        for (uint set = 1; set < 1u << pValues.Count; set++)
        {
            int[] members = Members(set);
            double p = test.PValue(members, pValues);
            foreach (int i in members)
            {
                adjusted[i] = Math.Max(adjusted[i], p);
            }
        }

        return new MultipleTestResult(alpha, adjusted);
    }

    private static int[] Members(uint set)
    {
        var members = new int[BitOperations.PopCount(set)];
        for (int i = 0; i < members.Length; i++)
        {
            members[i] = BitOperations.TrailingZeroCount(set);
            set &= set - 1;
        }

        return members;
    }
}
