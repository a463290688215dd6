using TrialTwin.Numerics.Random;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>
/// People of NHANES drawn with their survey weights: age, sex, height and weight of one person stay together. Age is
/// uniform within what the survey tells of it.
/// </summary>
internal sealed class SurveyPeople : IPeople
{
    private readonly AgeRange range;
    private readonly double? womenShare;
    private readonly Draws women;
    private readonly Draws men;

    public SurveyPeople(IReadOnlyList<SurveyPerson> people, AgeRange range, double? womenShare)
    {
        this.range = range;
        this.womenShare = womenShare;
        women = new Draws(people, Sex.Female, range);
        men = new Draws(people, Sex.Male, range);
    }

    public Stature Draw(int index, ref RandomStream stream)
    {
        var share = womenShare ?? (women.TotalWeight / (women.TotalWeight + men.TotalWeight));
        var sex = stream.NextUniform() < share ? women : men;
        var person = sex.At(stream.NextUniform());
        var age = person.Ages.Intersect(range)!.Value.At(stream.NextUniform());
        return new Stature(age, person.Sex, person.HeightCm, person.WeightKg);
    }

    private sealed class Draws
    {
        private readonly List<SurveyPerson> people = [];
        private readonly List<double> cumulative = [];

        public Draws(IReadOnlyList<SurveyPerson> all, Sex sex, AgeRange range)
        {
            foreach (var person in all)
            {
                if (person.Sex == sex && person.Ages.Intersect(range) is { } common && common.YoungestYears < person.Ages.OldestYears)
                {
                    // A person whose year lies partly in the range counts with that part; a range of one point keeps its people.
                    var known = person.Ages.OldestYears - person.Ages.YoungestYears;
                    var part = Math.Max(common.OldestYears - common.YoungestYears, 1e-9) / known;
                    people.Add(person);
                    TotalWeight += person.ExamWeight * part;
                    cumulative.Add(TotalWeight);
                }
            }
        }

        public double TotalWeight { get; }

        public SurveyPerson At(double uniform)
        {
            var place = cumulative.BinarySearch(uniform * TotalWeight);
            return people[Math.Min(place < 0 ? ~place : place, people.Count - 1)];
        }
    }
}
