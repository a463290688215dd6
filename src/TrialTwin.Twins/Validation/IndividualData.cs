using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Validation;
using TrialTwin.Twins.ModelCards;
using TrialTwin.Twins.ModelUpdates;

namespace TrialTwin.Twins.Validation;

/// <summary>Concentrations measured in volunteers after one dose, with populations that an independent program fitted to them.</summary>
/// <param name="Drug">Name of the drug.</param>
/// <param name="Card">Card of the library that describes it.</param>
/// <param name="IsLogarithmic">Whether the residual error is of the logarithm of the concentration.</param>
/// <param name="Until">Time that splits the course for forecasts, h: about half of the samples are later.</param>
public sealed record IndividualData(string Drug, string Card, bool IsLogarithmic, double Until)
{
    private const string Folder = "oracles/individual-data/";

    /// <summary>Every drug.</summary>
    public static IReadOnlyList<IndividualData> All { get; } =
    [
        new("theophylline", "theophylline-one-compartment", false, 4),
        new("warfarin", "warfarin-transit", true, 36),
        new("mavoglurant", "mavoglurant-three-compartment", true, 2.5),
    ];

    private string Observable => IsLogarithmic ? "logConcentration" : "concentration";

    /// <summary>An update of volunteers.</summary>
    /// <param name="population">Whose fit is known before: "all", "odd" or "even" ranks of the ids.</param>
    /// <param name="updated">Who is updated, in the same words.</param>
    /// <param name="until">Observations after this time judge the forecast; null for none.</param>
    public UpdateStudy Study(string population, string updated, double? until = null)
    {
        var known = Rows("populations.csv").Where(row => row["population"] == population)
            .ToDictionary(row => row["parameter"], row => (Value: Number(row, "value"), Deviation: ReferenceTable.Number(row, "deviation")), StringComparer.Ordinal);
        var library = ModelCard.Load(Card);
        var card = library with
        {
            Parameters =
            [
                .. library.Parameters.Select(parameter => parameter with
                {
                    Value = known[parameter.Name].Value,
                    Variability = known[parameter.Name].Deviation is { } deviation ? new CardVariability(VariabilityScale.Lognormal, deviation) : null,
                }),
            ],
        };
        var route = card.Routes![0].Name;
        var observable = card.Observables.Select(one => one.Name).ToList().IndexOf(Observable);
        var doses = Rows("doses.csv").Where((_, rank) => updated == "all" || (rank % 2 == 0) == (updated == "odd")).ToList();
        var observations = Rows("observations.csv").Select(row => new Observation(row["id"], Number(row, "time"), observable, Scaled(Number(row, "concentration")))).ToList();
        var end = observations.Max(observation => observation.Time);
        var request = new UpdateRequest(
            "trialtwin/model-update/1", Card, "observations.csv",
            new Dictionary<string, ResidualError>(StringComparer.Ordinal) { [Observable] = new(known["residual"].Value) },
            end, end, 1, 1000, UpdateUntil: until);
        double[] typical = [.. card.Parameters.Select(parameter => parameter.Value)];
        return new UpdateStudy(
            card,
            request,
            [.. doses.Select(row => new ModelIndividual(row["id"], typical))],
            observations.ToLookup(observation => observation.Patient),
            doses.ToLookup(row => row["id"], row => new ModelDose(route, Number(row, "amount"), 0, Duration: Number(row, "duration"))));
    }

    /// <summary>Modes of the random effects that independent programs found for all volunteers.</summary>
    public IEnumerable<IndividualMode> Modes() => Rows("modes.csv").Select(row => new IndividualMode(
        row["id"], row["parameter"], Number(row, "effect"), Number(row, "deviation"), ReferenceTable.Number(row, "nlme")));

    /// <summary>Root mean square residuals at these modes: from the typical patient and from each one's own curve.</summary>
    public (double Typical, double Individual) Residuals()
    {
        var row = Rows("fits.csv").Single();
        return (Number(row, "typicalRms"), Number(row, "individualRms"));
    }

    private double Scaled(double concentration) => IsLogarithmic ? Elementary.Log(concentration) : concentration;

    private IEnumerable<IReadOnlyDictionary<string, string>> Rows(string table) =>
        ReferenceTable.Open(Folder + table).Rows.Where(row => row["drug"] == Drug);

    private static double Number(IReadOnlyDictionary<string, string> row, string column) => ReferenceTable.Number(row, column)!.Value;
}
