using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Ode;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Twins.ModelCards;

/// <summary>
/// What <c>trialtwin model simulate</c> reads: a model card, doses, patients and times. The form is described in
/// docs/formats/model-request.md.
/// </summary>
/// <param name="Schema">Format of the file.</param>
/// <param name="Model">Card of the library, or a file ending in .json beside the request.</param>
/// <param name="Duration">Length, in the time unit of the card.</param>
/// <param name="OutputEvery">Interval of the outputs.</param>
/// <param name="Output">What results.csv holds.</param>
/// <param name="Doses">Doses.</param>
/// <param name="Parameters">Typical values other than the card's.</param>
/// <param name="Covariates">Covariates of every patient other than the reference.</param>
/// <param name="Population">A population, or null.</param>
/// <param name="Individuals">CSV of patients beside the request, or null; with neither there is one typical patient.</param>
/// <param name="RelativeTolerance">Error per step relative to each state.</param>
/// <param name="AbsoluteTolerance">Error per step below which a state does not matter, in its unit.</param>
public sealed record ModelRequest(
    string Schema,
    string Model,
    double Duration,
    double OutputEvery,
    ModelOutput Output = ModelOutput.Quantiles,
    IReadOnlyList<ModelDose>? Doses = null,
    IReadOnlyDictionary<string, double>? Parameters = null,
    IReadOnlyDictionary<string, double>? Covariates = null,
    ModelPopulation? Population = null,
    string? Individuals = null,
    double RelativeTolerance = 1e-6,
    double AbsoluteTolerance = 1e-9)
{
    private const int MostOutputTimes = 100_000;

    /// <summary>A request from its text.</summary>
    /// <exception cref="BadInputException">The text has faults; all are told.</exception>
    public static ModelRequest Parse(string text) => DocumentReader.Read<ModelRequest>(text, "model-request");

    /// <summary>Everything there is to simulate.</summary>
    /// <param name="folder">Folder of the request, for files beside it.</param>
    /// <exception cref="BadInputException">A file is absent, or card, request and patients do not fit; all faults are told.</exception>
    public ModelStudy ToStudy(string folder)
    {
        var card = Model.EndsWith(".json", StringComparison.Ordinal) ? ModelCard.Parse(ReadBeside(folder, Model, "model")) : ModelCard.Load(Model);
        var problems = Problems(card);
        var individuals = Individuals is null ? null : IndividualTable.Parse(ReadBeside(folder, Individuals, "individuals"), card, problems);
        return problems.Count == 0 ? new ModelStudy(card, this, individuals ?? Draw(card)) : throw new BadInputException(problems);
    }

    /// <summary>Output times, from 0 to the duration.</summary>
    internal IReadOnlyList<double> Times()
    {
        var times = Enumerable.Range(0, (int)Math.Floor((Duration / OutputEvery) + 1e-9) + 1).Select(i => Math.Min(i * OutputEvery, Duration)).ToList();
        return times[^1] < Duration ? [.. times, Duration] : times;
    }

    /// <summary>Doses in the solver's terms; those at or after the end are left out.</summary>
    internal DoseSchedule Schedule(ModelCard card)
    {
        var routes = (card.Routes ?? []).Select(route => route.Name).ToList();
        return new DoseSchedule(
            [
                .. from dose in Doses ?? []
                   from repeat in Enumerable.Range(0, dose.Count)
                   let time = dose.Time + (repeat * (dose.Every ?? 0))
                   where time < Duration
                   select new Dose(routes.IndexOf(dose.Route), dose.Amount, time, dose.Duration),
            ],
            routes.Count);
    }

    private static string ReadBeside(string folder, string name, string field)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path)
            ? File.ReadAllText(path)
            : throw new BadInputException(field, $"names {name}, which is not beside the request.", "Name an existing file.");
    }

    private IReadOnlyList<ModelIndividual> Draw(ModelCard card)
    {
        var typical = card.Parameters.Select(parameter => Parameters?.GetValueOrDefault(parameter.Name, parameter.Value) ?? parameter.Value).ToList();
        var covariates = (card.Covariates ?? []).Select(covariate => Covariates?.GetValueOrDefault(covariate.Name, covariate.Reference) ?? covariate.Reference).ToList();
        if (Population is null)
        {
            return [new ModelIndividual("typical", [.. typical, .. covariates])];
        }

        var effects = new RandomEffects(card);
        return
        [
            .. Enumerable.Range(0, Population.Size).Select(patient =>
                new ModelIndividual($"{patient + 1}", [.. effects.Draw(typical, Population.Seed, patient), .. covariates])),
        ];
    }

    private List<Problem> Problems(ModelCard card)
    {
        var problems = new List<Problem>();
        if (Population is not null && Individuals is not null)
        {
            problems.Add(new Problem("individuals", "and population are both given.", "Give at most one of the two."));
        }

        if (Duration / OutputEvery > MostOutputTimes)
        {
            problems.Add(new Problem("outputEvery", $"gives {Duration / OutputEvery:G3} output times.", $"Allowed: at most {MostOutputTimes}."));
        }

        for (var i = 0; i < Doses?.Count; i++)
        {
            if (card.Routes?.Any(route => route.Name == Doses[i].Route) != true)
            {
                var known = string.Join(", ", (card.Routes ?? []).Select(route => route.Name));
                problems.Add(new Problem($"doses[{i}].route", $"\"{Doses[i].Route}\" is no route of {card.Id}.", known.Length == 0 ? "This model takes no doses." : $"Choose one of {known}."));
            }

            if (Doses[i].Count > 1 && Doses[i].Every is null)
            {
                problems.Add(new Problem($"doses[{i}].every", "is absent.", "Repeated doses need the interval between them."));
            }
        }

        CheckValues(problems, "parameters", Parameters, card.Parameters.Select(p => (p.Name, p.Lower, p.Upper)));
        CheckValues(problems, "covariates", Covariates, (card.Covariates ?? []).Select(c => (c.Name, c.Lower, c.Upper)));
        return problems;
    }

    private static void CheckValues(
        List<Problem> problems, string field, IReadOnlyDictionary<string, double>? values, IEnumerable<(string Name, double Lower, double Upper)> allowed)
    {
        var ranges = allowed.ToDictionary(range => range.Name, StringComparer.Ordinal);
        foreach (var (name, value) in values ?? new Dictionary<string, double>())
        {
            if (!ranges.TryGetValue(name, out var range))
            {
                problems.Add(new Problem($"{field}.{name}", "is not known to the model.", $"Choose one of {string.Join(", ", ranges.Keys)}."));
            }
            else if (!(value >= range.Lower && value <= range.Upper))
            {
                problems.Add(new Problem($"{field}.{name}", $"is {value:R}.", $"Allowed: {range.Lower:R} to {range.Upper:R}."));
            }
        }
    }
}
