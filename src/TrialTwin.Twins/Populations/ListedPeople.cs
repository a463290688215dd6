using TrialTwin.Numerics.Random;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>The people whom the user lists.</summary>
internal sealed class ListedPeople(IReadOnlyList<Individual> people) : IPeople
{
    public Stature Draw(int index, ref RandomStream stream)
    {
        var person = people[index];
        return new Stature(person.AgeYears, person.Sex, person.HeightCm, person.WeightKg);
    }
}
