using System.Globalization;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>An examined person of NHANES 2009-2012.</summary>
/// <param name="Ages">What is known of the age: a month where it was released, else a year; 80 to 90 for "80 and above".</param>
/// <param name="Sex">Biological sex.</param>
/// <param name="HeightCm">Height, in small children length, cm.</param>
/// <param name="WeightKg">Weight, kg.</param>
/// <param name="ExamWeight">How many people of the United States the person stands for.</param>
public sealed record SurveyPerson(AgeRange Ages, Sex Sex, double HeightCm, double WeightKg, double ExamWeight)
{
    /// <summary>Oldest age that the survey's top code is spread over, years: our choice.</summary>
    public const double OldestYears = 90;

    private const int TopCode = 80;

    /// <summary>Every examined person with height and weight who was not pregnant, in the survey's order.</summary>
    public static IReadOnlyList<SurveyPerson> Load()
    {
        var lines = ReferenceCatalog.Open("physiology/nhanes-2009-2012-all-ages.csv").ReadText().Split('\n');
        return
        [
            .. lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split(','))
                .Where(fields => fields[5] == "0").Select(Parse),
        ];
    }

    private static SurveyPerson Parse(string[] fields)
    {
        double Number(int field) => double.Parse(fields[field], CultureInfo.InvariantCulture);
        var years = Number(1);
        var ages = fields[2].Length > 0
            ? new AgeRange(Number(2) / 12, (Number(2) + 1) / 12)
            : new AgeRange(years, years + 1);
        return new SurveyPerson(
            years >= TopCode ? new AgeRange(TopCode, OldestYears) : ages,
            fields[0] == "1" ? Sex.Female : Sex.Male,
            Number(3),
            Number(4),
            Number(6));
    }
}
