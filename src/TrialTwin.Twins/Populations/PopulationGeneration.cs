using System.Globalization;
using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>
/// Generates the virtual individuals of a request. An implausible draw is rejected, counted and drawn anew; an implausible
/// person of a user's list is rejected and named.
/// </summary>
public static class PopulationGeneration
{
    /// <summary>Largest population.</summary>
    public const int LargestSize = 100_000;

    private const int Attempts = 200;

    /// <summary>The population of a request.</summary>
    /// <param name="request">Whom to draw.</param>
    /// <param name="folder">Folder of the request, for a CSV beside it.</param>
    /// <param name="progress">Told the share done, 0 to 1.</param>
    /// <param name="cancellation">Ends the work between two individuals.</param>
    /// <exception cref="BadInputException">A file has faults, or nobody listed is plausible.</exception>
    public static Population Generate(
        PopulationRequest request, string folder, IProgress<double>? progress, CancellationToken cancellation)
    {
        var reference = PopulationReference.Load();
        var listed = request.Source == PeopleSource.Listed
            ? request.Individuals ?? IndividualsFile.Read(folder, request.File!)
            : null;
        var draw = new IndividualDraw(request, People(request, reference, listed), reference);
        var size = listed?.Count ?? request.Size!.Value;
        var individuals = new List<VirtualIndividual>(size);
        var rejected = new List<RejectedPerson>();
        var counts = new SortedDictionary<Rejection, int>();
        for (var i = 0; i < size; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var attempts = listed is null ? Attempts : 1;
            for (var attempt = 0; attempt < attempts; attempt++)
            {
                if (draw.Draw(i, attempt, out var rejection) is { } individual)
                {
                    individuals.Add(individual);
                    break;
                }

                counts[rejection!.Value] = counts.GetValueOrDefault(rejection.Value) + 1;
                if (listed is not null)
                {
                    rejected.Add(new RejectedPerson(i, listed[i], rejection.Value, Allowed(reference, listed[i], rejection.Value)));
                }
            }

            progress?.Report((i + 1.0) / size);
        }

        if (individuals.Count == 0)
        {
            throw new BadInputException(NobodyLeft(rejected));
        }

        return new Population(
            request, individuals, size, [.. counts.Select(pair => new RejectionCount(pair.Key, pair.Value))], rejected);
    }

    private static IPeople People(PopulationRequest request, PopulationReference reference, IReadOnlyList<Individual>? listed) =>
        request.Source switch
        {
            PeopleSource.Listed => new ListedPeople(listed!),
            PeopleSource.Nhanes => new SurveyPeople(SurveyPerson.Load(), request.Ages(), request.WomenShare),
            _ => new ReferencePeople(reference, request.Ages(), request.WomenShare!.Value),
        };

    private static IReadOnlyList<Problem> NobodyLeft(List<RejectedPerson> rejected) => rejected.Count == 0
        ? [new Problem("size", "is asked for, but no plausible individual was found.", "Widen youngestYears to oldestYears.")]
        :
        [
            .. rejected.Take(20).Select(one => new Problem(
                $"individuals[{one.Index}]",
                string.Create(CultureInfo.InvariantCulture, $"is {one.Person.AgeYears} years, {one.Person.HeightCm} cm and {one.Person.WeightKg} kg, which is not plausible."),
                one.Allowed)),
        ];

    internal static string Allowed(PopulationReference reference, in Individual person, Rejection reason)
    {
        switch (reason)
        {
            case Rejection.Height:
                var height = Plausibility.HeightCm(reference, person.AgeYears, person.Sex);
                return string.Create(CultureInfo.InvariantCulture, $"Allowed at this age: height {height.Least:0} to {height.Most:0} cm.");
            case Rejection.BodyMassIndex:
                var (least, most) = Plausibility.BodyMassIndex(person.AgeYears);
                var square = person.HeightCm * person.HeightCm / 10_000;
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"Allowed at this age and height: weight {least * square:0.#} to {most * square:0.#} kg (body mass index {least} to {most}).");
            case Rejection.Organs:
                return "Allowed: a weight that holds the organs of this height with at least 40 % of its muscle.";
            case Rejection.DiseaseOfAdults:
                return "Allowed with kidney or liver disease: 18 years and above.";
            default:
                return "Allowed with pregnancyWeeks: women of 15 to 50 years.";
        }
    }
}
