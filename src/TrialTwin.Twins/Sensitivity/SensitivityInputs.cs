using System.Globalization;
using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Exposure;
using TrialTwin.Twins.Physiology;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Sensitivity;

/// <summary>The inputs that a request may move: numbers of the compound's file, and the typical person.</summary>
internal sealed class SensitivityInputs(CompoundText compound, RequestedIndividual person, List<Problem> problems)
{
    private static readonly IReadOnlyDictionary<string, (string Unit, Func<RequestedIndividual, double> Value, Func<RequestedIndividual, double, RequestedIndividual> With)> Person =
        new Dictionary<string, (string, Func<RequestedIndividual, double>, Func<RequestedIndividual, double, RequestedIndividual>)>(StringComparer.Ordinal)
        {
            ["individual.ageYears"] = ("year", one => one.AgeYears, (one, value) => one with { AgeYears = value }),
            ["individual.heightCm"] = ("cm", one => one.HeightCm, (one, value) => one with { HeightCm = value }),
            ["individual.weightKg"] = ("kg", one => one.WeightKg, (one, value) => one with { WeightKg = value }),
        };

    private readonly TypicalIndividuals typical = new();

    /// <summary>Unit and value of an input; null, with a problem, where there is none or the range does not hold it.</summary>
    public (string Unit, double Value)? Find(SensitivityRange range, string field)
    {
        var found = Person.TryGetValue(range.Input, out var own) ? (own.Unit, own.Value(person))
            : compound.At(range.Input) is { } number ? (number.Unit, number.Value) : ((string Unit, double Value)?)null;
        if (found is not { } one)
        {
            problems.Add(new Problem(
                $"{field}.input", $"\"{range.Input}\" is no number of the compound's file.",
                $"Write a place in it such as parameters.fractionUnbound or elimination.enzymes[0].clearance, or one of {string.Join(", ", Person.Keys)}."));
            return null;
        }

        if (!(range.Low <= one.Value && one.Value <= range.High && range.Low < range.High))
        {
            problems.Add(new Problem(
                field, string.Create(CultureInfo.InvariantCulture, $"from {range.Low} to {range.High} does not hold the value {one.Value} {one.Unit}."), "Give low and high around it, low below high."));
            return null;
        }

        return one;
    }

    /// <summary>What to simulate with one input moved, or none; null, with problems, where that is not allowed.</summary>
    public ExposureStudy? Study(SensitivitySettings settings, string? input, double value, string field)
    {
        try
        {
            var own = input is not null && Person.TryGetValue(input, out var part) ? part.With(person, value) : person;
            var drug = (input is null || Person.ContainsKey(input) ? compound : compound.With(input, value)).ToCompound();
            var body = new Individual(own.AgeYears, own.Sex, own.HeightCm, own.WeightKg);
            if (typical.Of(0, body, own.Phenotypes, out var rejection) is { } individual)
            {
                return new ExposureStudy(drug, [settings.Regimen], [], [individual], [0, settings.Hours]);
            }

            problems.Add(new Problem(field, $"gives no plausible body ({rejection}).", PopulationGeneration.Allowed(PopulationReference.Load(), body, rejection!.Value)));
        }
        catch (BadInputException bad)
        {
            problems.AddRange(bad.Problems.Select(problem => new Problem(field, $"{problem.Path} {problem.Message}", problem.Mend)));
        }

        return null;
    }
}
