using TrialTwin.Numerics.Documents;
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
public sealed record EffectModel(
    string Schema,
    string Id,
    string Name,
    string Endpoint,
    CompoundParameter MaximalInhibition,
    CompoundParameter HalfInhibitingConcentration,
    CompoundParameter DelayRate,
    PopulationPlan CalibrationPopulation,
    IReadOnlyList<PublishedEffect> PublishedEffects)
{
    /// <summary>A model of reference-data/models.</summary>
    public static EffectModel Load(string id) => Parse(ReferenceCatalog.Open($"models/{id}.json").ReadText());

    /// <summary>A model from the text of a user's file.</summary>
    public static EffectModel Parse(string text) => DocumentReader.Read<EffectModel>(text, "effect-model");

    /// <summary>Inhibition at a plasma concentration in ng/mL, as a fraction.</summary>
    public double Inhibition(double concentration) =>
        MaximalInhibition.Value * concentration / (HalfInhibitingConcentration.Value + concentration);
}
