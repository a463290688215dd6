using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.ModelCards;

namespace TrialTwin.Twins.Sensitivity;

/// <summary>What <c>trialtwin model sensitivity</c> reads. The form is described in docs/formats/model-sensitivity.md.</summary>
/// <param name="Schema">Format of the file.</param>
/// <param name="Model">Card of the library, or a file ending in .json beside the request.</param>
/// <param name="Duration">Length, in the time unit of the card.</param>
/// <param name="OutputEvery">Interval of the outputs, on which highest, lowest and average rest.</param>
/// <param name="Ranges">Parameters and covariates of the card, and how far they are moved.</param>
/// <param name="Doses">Doses.</param>
/// <param name="Parameters">Typical values other than the card's.</param>
/// <param name="Covariates">Covariates other than the reference.</param>
public sealed record ModelSensitivityRequest(
    string Schema,
    string Model,
    double Duration,
    double OutputEvery,
    IReadOnlyList<SensitivityRange> Ranges,
    IReadOnlyList<ModelDose>? Doses = null,
    IReadOnlyDictionary<string, double>? Parameters = null,
    IReadOnlyDictionary<string, double>? Covariates = null)
{
    /// <summary>A request from its text.</summary>
    /// <exception cref="BadInputException">The text has faults; all are told.</exception>
    public static ModelSensitivityRequest Parse(string text) => DocumentReader.Read<ModelSensitivityRequest>(text, "model-sensitivity");

    /// <summary>The typical patient, then for each range the patients at its low and its high end.</summary>
    /// <param name="folder">Folder of the request, for files beside it.</param>
    /// <exception cref="BadInputException">The card is absent, or a range does not fit it; all faults are told.</exception>
    public ModelStudy ToStudy(string folder)
    {
        var request = new ModelRequest("trialtwin/model-request/1", Model, Duration, OutputEvery, Doses: Doses, Parameters: Parameters, Covariates: Covariates);
        var study = request.ToStudy(folder);
        var typical = study.Individuals[0].Values;
        var problems = Ranges.SelectMany((range, r) => Problems(study.Card, typical, range, $"ranges[{r}]")).ToList();
        problems.AddRange(Ranges.GroupBy(range => range.Input).Where(group => group.Count() > 1)
            .Select(group => new Problem("ranges", $"move {group.Key} twice.", "Give every input one range.")));
        return problems.Count > 0
            ? throw new BadInputException(problems)
            : study with
            {
                Individuals =
                [
                    study.Individuals[0],
                    .. Ranges.SelectMany(range => new[] { Moved(study.Card, typical, range, range.Low, "low"), Moved(study.Card, typical, range, range.High, "high") }),
                ],
            };
    }

    /// <summary>Name, unit and limits of everything that can be moved, in the order of a patient's values.</summary>
    internal static IReadOnlyList<(string Name, string Unit, double Lower, double Upper)> Inputs(ModelCard card) =>
    [
        .. card.Parameters.Select(parameter => (parameter.Name, parameter.Unit, parameter.Lower, parameter.Upper)),
        .. (card.Covariates ?? []).Select(covariate => (covariate.Name, covariate.Unit, covariate.Lower, covariate.Upper)),
    ];

    internal static int IndexOf(ModelCard card, string input) => Inputs(card).ToList().FindIndex(one => one.Name == input);

    private static IEnumerable<Problem> Problems(ModelCard card, IReadOnlyList<double> typical, SensitivityRange range, string field)
    {
        var index = IndexOf(card, range.Input);
        if (index < 0)
        {
            yield return new Problem($"{field}.input", $"\"{range.Input}\" is no parameter or covariate of the card.", $"Choose one of {string.Join(", ", Inputs(card).Select(one => one.Name))}.");
            yield break;
        }

        var (_, unit, lower, upper) = Inputs(card)[index];
        if (!(range.Low <= typical[index] && typical[index] <= range.High && range.Low < range.High))
        {
            yield return new Problem(field, $"from {range.Low:R} to {range.High:R} does not hold the value {typical[index]:R} {unit}.", "Give low and high around it, low below high.");
        }

        foreach (var (end, value) in new[] { ("low", range.Low), ("high", range.High) })
        {
            if (!(value >= lower && value <= upper))
            {
                yield return new Problem($"{field}.{end}", $"is {value:R}.", $"Allowed: {lower:R} to {upper:R} {unit}.");
            }
        }
    }

    private static ModelIndividual Moved(ModelCard card, IReadOnlyList<double> typical, SensitivityRange range, double value, string end)
    {
        double[] values = [.. typical];
        values[IndexOf(card, range.Input)] = value;
        return new ModelIndividual($"{range.Input} {end}", values);
    }
}
