namespace TrialTwin.Trials.Multiplicity;

/// <summary>Least p-value times the size of the set. Closed, it is Holm's test.</summary>
public sealed record BonferroniIntersection : IIntersectionTest
{
    /// <inheritdoc/>
    public double PValue(IReadOnlyList<int> members, IReadOnlyList<double> pValues)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(pValues);
        return Math.Min(1, members.Count * members.Min(i => pValues[i]));
    }
}
