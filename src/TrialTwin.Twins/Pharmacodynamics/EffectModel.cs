using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Pharmacodynamics;

/// <summary>
/// How plasma concentration acts on an endpoint: inhibition I = Imax C / (IC50 + C), and an effect that follows
/// -scale I with a first-order delay. The file is described in docs/formats/effect-model.md.
/// </summary>
/// <param name="Schema">Format of the file.</param>
/// <param name="Id">Name of the file without its ending.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Endpoint">Endpoint and its scale.</param>
/// <param name="MaximalInhibition">Imax, as a fraction.</param>
/// <param name="HalfInhibitingConcentration">IC50, ng/mL of total drug in plasma.</param>
/// <param name="DelayRate">First-order rate of onset and offset, 1/week.</param>
/// <param name="CalibrationPopulation">The virtual patients on whom the scale is found.</param>
/// <param name="PublishedEffects">Published differences: those to calibrate on and those to check on.</param>
/// <param name="Compound">Id of the compound whose concentrations and effects these are; null leaves it open.</param>
public sealed record EffectModel(
    string Schema,
    string Id,
    string Name,
    string Endpoint,
    CompoundParameter MaximalInhibition,
    CompoundParameter HalfInhibitingConcentration,
    CompoundParameter DelayRate,
    PopulationPlan CalibrationPopulation,
    IReadOnlyList<PublishedEffect> PublishedEffects,
    string? Compound = null)
{
    /// <summary>Ids of the models of reference-data/models.</summary>
    public static IReadOnlyList<string> Ids => ReferenceCatalog.Ids("models", "trialtwin/effect-model/1");

    /// <summary>A model of reference-data/models.</summary>
    public static EffectModel Load(string id) => Parse(ReferenceCatalog.Open($"models/{id}.json").ReadText());

    /// <summary>A model from the text of a user's file.</summary>
    /// <exception cref="BadInputException">The text has faults; all are told.</exception>
    public static EffectModel Parse(string text)
    {
        var model = DocumentReader.Read<EffectModel>(text, "effect-model");
        var problems = model.Problems();
        return problems.Count == 0 ? model : throw new BadInputException(problems);
    }

    /// <summary>Inhibition at a plasma concentration in ng/mL, as a fraction.</summary>
    public double Inhibition(double concentration) =>
        MaximalInhibition.Value * concentration / (HalfInhibitingConcentration.Value + concentration);

    private List<Problem> Problems()
    {
        var problems = new List<Problem>();
        void Range(string name, CompoundParameter parameter, double least, double most)
        {
            if (!(parameter.Value >= least && parameter.Value <= most))
            {
                problems.Add(new Problem($"{name}.value", $"is {parameter.Value}.", $"Allowed: {least} to {most} {parameter.Unit}."));
            }
        }

        Range("maximalInhibition", MaximalInhibition, 0.01, 1);
        Range("halfInhibitingConcentration", HalfInhibitingConcentration, 1e-6, 1e9);
        Range("delayRate", DelayRate, 0.001, 100);
        if (CalibrationPopulation.YoungestYears > CalibrationPopulation.OldestYears)
        {
            problems.Add(new Problem(
                "calibrationPopulation.youngestYears", $"is {CalibrationPopulation.YoungestYears}.",
                $"Allowed: at most oldestYears, {CalibrationPopulation.OldestYears}."));
        }

        if (PublishedEffects.All(effect => effect.Use != EffectCheckUse.Calibration))
        {
            problems.Add(new Problem("publishedEffects", "none is for calibration.", "Mark at least one with \"use\": \"calibration\"."));
        }

        return problems;
    }
}
