using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.Pharmacokinetics;
using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Exposure;

/// <summary>The people of an exposure request: typical ones, a drawn population, a file, or the reference man.</summary>
internal static class ExposurePeople
{
    public static IReadOnlyList<VirtualIndividual> Of(ExposureRequest request, string folder, ulong? seed, CancellationToken cancellation)
    {
        if (request.PopulationFile is { } file)
        {
            return PopulationFile.Read(folder, file);
        }

        return request.Population is { } population ? Draw(population.GetRawText(), folder, seed, cancellation) : Typical(request.Individuals);
    }

    private static IReadOnlyList<VirtualIndividual> Draw(string text, string folder, ulong? seed, CancellationToken cancellation)
    {
        try
        {
            var request = PopulationRequest.Parse(text);
            return PopulationGeneration.Generate(request with { Seed = seed ?? request.Seed }, folder, null, cancellation).Individuals;
        }
        catch (BadInputException bad)
        {
            throw new BadInputException([.. bad.Problems.Select(problem => problem with { Path = $"population.{problem.Path}" })]);
        }
    }

    private static List<VirtualIndividual> Typical(IReadOnlyList<RequestedIndividual>? individuals)
    {
        var typical = new TypicalIndividuals();
        var man = Disposition.ReferenceMan(ReferencePhysiology.Load());
        var wanted = individuals ?? [new RequestedIndividual(man.AgeYears, man.Sex, man.HeightCm, man.WeightKg)];
        var found = new List<VirtualIndividual>();
        var problems = new List<Problem>();
        for (var i = 0; i < wanted.Count; i++)
        {
            var one = wanted[i];
            var person = new Individual(one.AgeYears, one.Sex, one.HeightCm, one.WeightKg);
            if (typical.Of(i, person, one.Phenotypes, out var rejection) is { } individual)
            {
                found.Add(individual);
            }
            else
            {
                problems.Add(new Problem(
                    $"individuals[{i}]", $"has no plausible body ({rejection}).", PopulationGeneration.Allowed(PopulationReference.Load(), person, rejection!.Value)));
            }
        }

        return problems.Count == 0 ? found : throw new BadInputException(problems);
    }
}
