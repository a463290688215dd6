using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>The ranges in which an individual is believed. See docs/methods/populations.md.</summary>
public static class Plausibility
{
    private const double LeastHeightShare = 0.68;
    private const double MostHeightShare = 1.3;

    /// <summary>Allowed body mass index of an age, kg/m2: in adults what NHANES 2009-2012 has seen.</summary>
    public static (double Least, double Most) BodyMassIndex(double ageYears) => ageYears switch
    {
        < 2 => (7, 32),
        < 18 => (10, 65),
        _ => (12, 85),
    };

    /// <summary>Allowed height of an age and sex, cm.</summary>
    public static (double Least, double Most) HeightCm(PopulationReference reference, double ageYears, Sex sex)
    {
        var height = reference.At(ageYears, sex).HeightCm;
        return (LeastHeightShare * height, MostHeightShare * height);
    }

    /// <summary>What speaks against a height and weight; null if nothing.</summary>
    public static Rejection? Judge(PopulationReference reference, in Individual person)
    {
        var height = HeightCm(reference, person.AgeYears, person.Sex);
        if (!(person.HeightCm >= height.Least && person.HeightCm <= height.Most))
        {
            return Rejection.Height;
        }

        var (least, most) = BodyMassIndex(person.AgeYears);
        var index = person.WeightKg / (person.HeightCm * person.HeightCm / 10_000);
        return index >= least && index <= most ? null : Rejection.BodyMassIndex;
    }
}
