namespace TrialTwin.Trials.Multiplicity;

/// <summary>Arms that Dunnett's tests compare with one control.</summary>
/// <param name="TreatedPerControl">Size of each arm in units of the control, in the order of the hypotheses.</param>
/// <param name="DegreesOfFreedom">Of the pooled variance; null when it is known.</param>
public sealed record ComparedArms(IReadOnlyList<double> TreatedPerControl, double? DegreesOfFreedom)
{
    internal DunnettDistribution Distribution() => new(TreatedPerControl, DegreesOfFreedom ?? double.PositiveInfinity);
}
