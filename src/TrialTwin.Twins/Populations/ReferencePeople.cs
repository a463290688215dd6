using TrialTwin.Numerics.Random;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>
/// Age uniform in a range, sex by its share, height normal around the ICRP reference of that age and sex; weight follows
/// from the organs (Willmann 2007, as in PK-Sim).
/// </summary>
internal sealed class ReferencePeople(PopulationReference reference, AgeRange ages, double womenShare) : IPeople
{
    // 7.6 of 176 cm and 7.2 of 162 cm in US adults (NHANES 2009-2012).
    private const double HeightVariation = 0.043;

    public Stature Draw(int index, ref RandomStream stream)
    {
        var age = ages.At(stream.NextUniform());
        var sex = stream.NextUniform() < womenShare ? Sex.Female : Sex.Male;
        var height = reference.At(age, sex).HeightCm * (1 + (HeightVariation * stream.NextNormal()));
        return new Stature(age, sex, height, null);
    }
}
