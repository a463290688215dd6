using System.Text.Json;
using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Exposure;

namespace TrialTwin.Twins.Bioequivalence;

/// <summary>What <c>trialtwin twin simulate</c> reads for two formulations of a compound. The form is described in docs/formats/bioequivalence-request.md.</summary>
/// <param name="Schema">Format of the file.</param>
/// <param name="Compound">Compound of the library, or a file ending in .json beside the request.</param>
/// <param name="AmountMg">Printed dose, mg, of either formulation.</param>
/// <param name="Reference">The reference.</param>
/// <param name="Test">The test.</param>
/// <param name="Hours">Length after the dose, h.</param>
/// <param name="Population">A population request, drawn here; or</param>
/// <param name="PopulationFile">the CSV of a population, beside the request.</param>
/// <param name="Trials">Trials to simulate; null for none.</param>
/// <param name="Limits">Limits of equivalence; null: 0.80 and 1.25.</param>
/// <param name="Seed">Seed of the trials.</param>
public sealed record BioequivalenceRequest(
    string Schema,
    string Compound,
    double AmountMg,
    Formulation Reference,
    Formulation Test,
    double Hours,
    JsonElement? Population = null,
    string? PopulationFile = null,
    EquivalenceTrials? Trials = null,
    EquivalenceLimits? Limits = null,
    ulong Seed = 1)
{
    /// <summary>The schema that a request names.</summary>
    public const string CurrentSchema = "trialtwin/bioequivalence-request/1";

    /// <summary>A request from its text.</summary>
    /// <exception cref="BadInputException">The text has faults; all are told.</exception>
    public static BioequivalenceRequest Parse(string text)
    {
        var request = DocumentReader.Read<BioequivalenceRequest>(text, "bioequivalence-request");
        return (request.Population is null) != (request.PopulationFile is null)
            ? request
            : throw new BadInputException("population", "and populationFile are both given, or neither is.", "Give one of the two.");
    }

    /// <summary>What to simulate, with compound and people read or drawn.</summary>
    /// <param name="folder">Folder of the request, for files beside it.</param>
    /// <param name="seed">Seed that replaces the population's; null keeps it.</param>
    /// <param name="cancellation">Ends the drawing of people.</param>
    /// <exception cref="BadInputException">A file is absent or has faults, or a formulation does not fit the compound; all faults are told.</exception>
    public BioequivalenceStudy ToStudy(string folder, ulong? seed, CancellationToken cancellation)
    {
        var text = CompoundText.Read(folder, Compound, "compound");
        text.ToCompound();
        var problems = new List<Problem>();
        var (reference, test) = (Reference.Of(text, "reference", problems), Test.Of(text, "test", problems));
        var exposure = new ExposureRequest(
            ExposureRequest.CurrentSchema, Compound, [new ExposureRegimen("dose", [new DoseEvent(DoseRoute.Oral, AmountMg)])], Hours, Population: Population, PopulationFile: PopulationFile);
        foreach (var (compound, field) in new[] { (reference, "reference"), (test, "test") })
        {
            problems.AddRange(compound is null ? [] : ExposureRequestProblems.OfOralDoses(exposure, compound, []).Select(problem => problem with { Path = field }));
        }

        if (problems.Count > 0)
        {
            throw new BadInputException(problems);
        }

        var people = ExposurePeople.Of(exposure, folder, seed, cancellation);
        var least = Math.Max(2, Trials?.Subjects ?? 2);
        return people.Count >= least
            ? new BioequivalenceStudy(this, Study(reference!), Study(test!))
            : throw new BadInputException("population", $"has {people.Count} individuals.", $"Allowed: at least {least}, the subjects of a trial.");

        ExposureStudy Study(Compound compound) => new(compound, exposure.Regimens, [], people, [0, Hours]);
    }
}
