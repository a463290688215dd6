namespace TrialTwin.Trials.Multiplicity;

/// <summary>Tests that all hypotheses of a set are true at once.</summary>
public interface IIntersectionTest
{
    /// <summary>p-value of the intersection.</summary>
    /// <param name="members">Positions of the hypotheses in the set, ascending.</param>
    /// <param name="pValues">One-sided p-values of all hypotheses of the family.</param>
    double PValue(IReadOnlyList<int> members, IReadOnlyList<double> pValues);
}
