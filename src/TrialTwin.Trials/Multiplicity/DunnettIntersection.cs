using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Trials.Multiplicity;

/// <summary>Dunnett's test of a set of arms. Closed, it is the step-down test, more powerful than the single-step one.</summary>
/// <param name="Arms">Distribution of all arms of the family.</param>
public sealed record DunnettIntersection(DunnettDistribution Arms) : IIntersectionTest
{
    /// <inheritdoc/>
    public double PValue(IReadOnlyList<int> members, IReadOnlyList<double> pValues)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(pValues);
        double largest = -StudentT.Quantile(members.Min(i => pValues[i]), Arms.DegreesOfFreedom);
        return double.IsInfinity(largest) ? (largest > 0 ? 0 : 1) : Arms.Of(members).UpperTail(largest);
    }
}
