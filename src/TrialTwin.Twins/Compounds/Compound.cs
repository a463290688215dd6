using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Twins.PartitionCoefficients;

namespace TrialTwin.Twins.Compounds;

/// <summary>A compound of the library, read from a file of the format docs/formats/compound.md.</summary>
/// <param name="Schema">Format of the file.</param>
/// <param name="Id">Name of the file without its ending, such as "donepezil".</param>
/// <param name="Name">Name for people.</param>
/// <param name="Dose">What the printed dose is a mass of, such as "donepezil hydrochloride".</param>
/// <param name="Parameters">Inputs of the model.</param>
/// <param name="Checks">Published figures that are never inputs.</param>
/// <param name="Charge">Class of the compound, which its pKa values must agree with; null takes it from them.</param>
/// <param name="PartitionMethod">Method of the partition coefficients; null takes the default of the class.</param>
/// <param name="Elimination">Elimination by pathway; null where the parameters hold a microsomal clearance.</param>
/// <param name="Interactions">What the compound does to enzymes.</param>
/// <param name="BindingProtein">Protein that binds it; null: the unbound fraction differs only by kidney disease.</param>
/// <param name="Permeabilities">Tissues that it enters slowly; elsewhere the flow of blood alone limits.</param>
public sealed record Compound(
    string Schema,
    string Id,
    string Name,
    string Dose,
    CompoundParameters Parameters,
    IReadOnlyList<PublishedPharmacokinetics> Checks,
    ChargeClass? Charge = null,
    PartitionMethod? PartitionMethod = null,
    Elimination? Elimination = null,
    IReadOnlyList<EnzymeInteraction>? Interactions = null,
    BindingProtein? BindingProtein = null,
    IReadOnlyList<TissuePermeability>? Permeabilities = null)
{
    /// <summary>Ids of the compounds of reference-data/compounds.</summary>
    public static IReadOnlyList<string> Ids => ReferenceCatalog.Ids("compounds", "trialtwin/compound/1");

    /// <summary>Method of the partition coefficients: the chosen one, else the default of the compound's class.</summary>
    public PartitionMethod ChosenPartitionMethod() =>
        PartitionMethod ?? PartitionModels.DefaultFor(PartitionInput.Of(Parameters).Ionisation.Class);

    /// <summary>Every number of the file.</summary>
    public IReadOnlyList<CompoundParameter> AllParameters() =>
        [.. Parameters.List(), .. Elimination?.List() ?? [], .. (Interactions ?? []).SelectMany(interaction => interaction.List()), .. (Permeabilities ?? []).Select(one => one.Surface)];

    /// <summary>A compound of reference-data/compounds.</summary>
    /// <exception cref="BadInputException">There is no such compound, or its file has faults.</exception>
    public static Compound Load(string id) => Parse(ReferenceCatalog.Open($"compounds/{id}.json").ReadText());

    /// <summary>A compound from the text of a user's file.</summary>
    /// <exception cref="BadInputException">The text has faults; all are told.</exception>
    public static Compound Parse(string text)
    {
        var compound = DocumentReader.Read<Compound>(text, "compound");
        var problems = CompoundProblems.Of(compound);
        return problems.Count == 0 ? compound : throw new BadInputException(problems);
    }
}
