using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;

namespace TrialTwin.Twins.Compounds;

/// <summary>A compound of the library, read from a file of the format docs/formats/compound.md.</summary>
/// <param name="Schema">Format of the file.</param>
/// <param name="Id">Name of the file without its ending, such as "donepezil".</param>
/// <param name="Name">Name for people.</param>
/// <param name="Dose">What the printed dose is a mass of, such as "donepezil hydrochloride".</param>
/// <param name="Parameters">Inputs of the model.</param>
/// <param name="Checks">Published figures that are never inputs.</param>
public sealed record Compound(
    string Schema,
    string Id,
    string Name,
    string Dose,
    CompoundParameters Parameters,
    IReadOnlyList<PublishedPharmacokinetics> Checks)
{
    /// <summary>Ids of the compounds of reference-data/compounds.</summary>
    public static IReadOnlyList<string> Ids => ReferenceCatalog.Ids("compounds");

    /// <summary>A compound of reference-data/compounds.</summary>
    /// <exception cref="BadInputException">There is no such compound, or its file has faults.</exception>
    public static Compound Load(string id) => Parse(ReferenceCatalog.Open($"compounds/{id}.json").ReadText());

    /// <summary>A compound from the text of a user's file.</summary>
    /// <exception cref="BadInputException">The text has faults; all are told.</exception>
    public static Compound Parse(string text)
    {
        var compound = DocumentReader.Read<Compound>(text, "compound");
        var problems = compound.Problems();
        return problems.Count == 0 ? compound : throw new BadInputException(problems);
    }

    private List<Problem> Problems()
    {
        var problems = new List<Problem>();
        void Range(string name, CompoundParameter parameter, double least, double most)
        {
            if (!(parameter.Value >= least && parameter.Value <= most))
            {
                problems.Add(new Problem(
                    $"parameters.{name}.value", $"is {parameter.Value}.", $"Allowed: {least} to {most} {parameter.Unit}."));
            }
        }

        Range("molecularWeight", Parameters.MolecularWeight, 50, 2000);
        Range("baseShareOfDose", Parameters.BaseShareOfDose, 0.1, 1);
        Range("logP", Parameters.LogP, -3, 8);
        Range("basicPka", Parameters.BasicPka, 7, 14);
        Range("fractionUnbound", Parameters.FractionUnbound, 0.0001, 1);
        Range("bloodToPlasma", Parameters.BloodToPlasma, 0.5, 10);
        Range("microsomalClearance", Parameters.MicrosomalClearance, 0, 10_000);
        Range("microsomalProtein", Parameters.MicrosomalProtein, 0.01, 10);
        Range("cyp2D6Share", Parameters.Cyp2D6Share, 0, 1 - Parameters.FractionExcretedUnchanged.Value);
        Range("fractionExcretedUnchanged", Parameters.FractionExcretedUnchanged, 0, 0.95);
        Range("fractionAbsorbed", Parameters.FractionAbsorbed, 0.01, 1);
        Range("gastricEmptyingRate", Parameters.GastricEmptyingRate, 0.05, 20);
        Range("absorptionRate", Parameters.AbsorptionRate, 0.01, 20);
        if (Parameters.ApparentVolume is { } volume)
        {
            Range("apparentVolume", volume, 0.05, 200);
        }

        return problems;
    }
}
