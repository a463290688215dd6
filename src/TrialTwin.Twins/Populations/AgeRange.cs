namespace TrialTwin.Twins.Populations;

/// <summary>A range of ages, years.</summary>
public readonly record struct AgeRange(double YoungestYears, double OldestYears)
{
    /// <summary>The age at a share of the range.</summary>
    public double At(double share) => YoungestYears + ((OldestYears - YoungestYears) * share);

    /// <summary>What this range has in common with another; null if nothing.</summary>
    public AgeRange? Intersect(AgeRange other)
    {
        var common = new AgeRange(
            Math.Max(YoungestYears, other.YoungestYears), Math.Min(OldestYears, other.OldestYears));
        return common.OldestYears >= common.YoungestYears ? common : null;
    }
}
