namespace TrialTwin.Trials.Multiplicity;

/// <summary>
/// Hochberg's step-up test (Biometrika 1988;75:800-802). It keeps the familywise error for independent and for positively
/// dependent test statistics, such as those of several doses against one control.
/// </summary>
public static class HochbergTest
{
    /// <summary>Adjusted p-values: the least of (number of p-values at least as large) times p over all larger ones.</summary>
    /// <param name="pValues">One-sided p-values.</param>
    /// <param name="alpha">Familywise error, one-sided.</param>
    public static MultipleTestResult Analyse(IReadOnlyList<double> pValues, double alpha)
    {
        PValues.Check(pValues, alpha);
        var adjusted = new double[pValues.Count];
        int[] ascending = [.. Enumerable.Range(0, pValues.Count).OrderBy(i => pValues[i])];
        double smallest = 1;
        for (int larger = 1; larger <= ascending.Length; larger++)
        {
            int i = ascending[^larger];
            smallest = Math.Min(smallest, larger * pValues[i]);
            adjusted[i] = smallest;
        }

        return new MultipleTestResult(alpha, adjusted);
    }
}
