namespace TrialTwin.Trials.Multiplicity;

/// <summary>Dunnett's single-step test: every arm against the critical value of the largest statistic.</summary>
public static class DunnettTest
{
    /// <summary>Adjusted p-values: the chance that the largest statistic is at least as large as each one observed.</summary>
    /// <param name="arms">Distribution of the largest statistic.</param>
    /// <param name="pValues">One-sided p-value of each arm against control, by the t distribution with the same degrees of freedom.</param>
    /// <param name="alpha">Familywise error, one-sided.</param>
    public static MultipleTestResult Analyse(DunnettDistribution arms, IReadOnlyList<double> pValues, double alpha)
    {
        ArgumentNullException.ThrowIfNull(arms);
        PValues.Check(pValues, alpha);
        ArgumentOutOfRangeException.ThrowIfNotEqual(pValues.Count, arms.Allocation.Count);
        var whole = new DunnettIntersection(arms);
        int[] all = [.. Enumerable.Range(0, pValues.Count)];
        return new MultipleTestResult(alpha, [.. pValues.Select(p => whole.PValue(all, [.. pValues.Select(_ => p)]))]);
    }
}
