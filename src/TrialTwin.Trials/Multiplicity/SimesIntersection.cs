namespace TrialTwin.Trials.Multiplicity;

/// <summary>
/// Simes' test (Biometrika 1986;73:751-754), valid for independent and for positively dependent statistics. Closed, it is
/// Hommel's test, at least as powerful as Hochberg's.
/// </summary>
public sealed record SimesIntersection : IIntersectionTest
{
    /// <inheritdoc/>
    public double PValue(IReadOnlyList<int> members, IReadOnlyList<double> pValues)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(pValues);
        double[] sorted = [.. members.Select(i => pValues[i]).Order()];
        double smallest = 1;
        for (int i = 0; i < sorted.Length; i++)
        {
            smallest = Math.Min(smallest, sorted.Length * sorted[i] / (i + 1));
        }

        return smallest;
    }
}
