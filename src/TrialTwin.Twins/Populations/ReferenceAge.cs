using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>The reference boy and girl, or man and woman, of ICRP Publication 89 at an age.</summary>
public sealed record ReferenceAge(double AgeYears, ReferenceStature Male, ReferenceStature Female)
{
    public ReferenceStature Stature(Sex sex) => sex == Sex.Male ? Male : Female;
}
