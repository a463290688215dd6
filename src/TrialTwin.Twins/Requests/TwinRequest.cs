using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.Dosing;
using TrialTwin.Twins.Pharmacodynamics;
using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Requests;

/// <summary>
/// What <c>trialtwin twin simulate</c> reads: a compound, an effect model, arms, and either single individuals or a
/// population. The form is described in docs/formats/twin-request.md.
/// </summary>
/// <param name="Schema">Format of the file.</param>
/// <param name="Compound">Compound of the library, or a file ending in .json beside the request.</param>
/// <param name="EffectModel">Effect model of the library, or a file ending in .json beside the request.</param>
/// <param name="Weeks">Length, weeks.</param>
/// <param name="Seed">Seed of the enzyme activities.</param>
/// <param name="Arms">The arms.</param>
/// <param name="Individuals">Single individuals, or null.</param>
/// <param name="Population">A population, or null; exactly one of the two is given.</param>
public sealed record TwinRequest(
    string Schema,
    string Compound,
    string EffectModel,
    int Weeks,
    ulong Seed,
    IReadOnlyList<RequestArm> Arms,
    IReadOnlyList<Individual>? Individuals = null,
    PopulationPlan? Population = null)
{
    /// <summary>The schema name that this version reads.</summary>
    public const string CurrentSchema = "trialtwin/twin-request/1";

    /// <summary>A request from its text.</summary>
    /// <exception cref="BadInputException">The text has faults; all are told.</exception>
    public static TwinRequest Parse(string text)
    {
        var request = DocumentReader.Read<TwinRequest>(text, "twin-request");
        var problems = request.Problems();
        return problems.Count == 0 ? request : throw new BadInputException(problems);
    }

    /// <summary>What to simulate, with compound and effect model read.</summary>
    /// <param name="folder">Folder of the request, for files beside it.</param>
    /// <exception cref="BadInputException">A file is absent or has faults.</exception>
    public TwinStudy ToStudy(string folder)
    {
        var compound = ReadBeside(folder, Compound, "compound") is { } own
            ? Compounds.Compound.Parse(own)
            : Compounds.Compound.Load(Compound);
        var model = ReadBeside(folder, EffectModel, "effectModel") is { } ownModel
            ? Pharmacodynamics.EffectModel.Parse(ownModel)
            : Pharmacodynamics.EffectModel.Load(EffectModel);
        IReadOnlyList<Individual> individuals =
            Individuals ?? [.. Enumerable.Range(0, Population!.Size).Select(Population.Draw)];
        return new TwinStudy(
            DrugEffect.Create(compound, model),
            individuals,
            [.. Arms.Select(arm => new TwinArm(arm.Id, arm.Label, new Regimen(arm.Steps)))],
            Weeks,
            Seed);
    }

    private List<Problem> Problems()
    {
        var problems = new List<Problem>();
        if ((Individuals is null) == (Population is null))
        {
            problems.Add(new Problem(
                "individuals",
                Individuals is null ? "and population are both absent." : "and population are both given.",
                "Give exactly one of the two."));
        }

        if (Population is { } population && population.YoungestYears > population.OldestYears)
        {
            problems.Add(new Problem(
                "population.youngestYears", $"is {population.YoungestYears}.",
                $"Allowed: at most oldestYears, {population.OldestYears}."));
        }

        for (var a = 0; a < Arms.Count; a++)
        {
            AddProblems(problems, a);
        }

        return problems;
    }

    private void AddProblems(List<Problem> problems, int a)
    {
        if (Arms.Take(a).Any(earlier => earlier.Id == Arms[a].Id))
        {
            problems.Add(new Problem($"arms[{a}].id", $"\"{Arms[a].Id}\" stands twice.", "Give every arm an id of its own."));
        }

        for (var s = 1; s < Arms[a].Steps.Count; s++)
        {
            if (Arms[a].Steps[s].FromDay <= Arms[a].Steps[s - 1].FromDay)
            {
                problems.Add(new Problem(
                    $"arms[{a}].steps[{s}].fromDay", $"is {Arms[a].Steps[s].FromDay}.",
                    $"Allowed: after the step before it, day {Arms[a].Steps[s - 1].FromDay}."));
            }
        }
    }

    /// <summary>The text of a file beside the request, or null if the name is one of the library.</summary>
    private static string? ReadBeside(string folder, string name, string field)
    {
        if (!name.EndsWith(".json", StringComparison.Ordinal))
        {
            return null;
        }

        var path = Path.Combine(folder, name);
        return File.Exists(path)
            ? File.ReadAllText(path)
            : throw new BadInputException(field, $"names {name}, which is not beside the request.", "Name an existing file, or a name of the library.");
    }
}
