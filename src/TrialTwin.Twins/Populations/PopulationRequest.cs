using TrialTwin.Numerics.Documents;
using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>
/// What <c>trialtwin population generate</c> reads: whom to draw and in which state of health. The form is described in
/// docs/formats/population-request.md.
/// </summary>
public sealed record PopulationRequest(
    string Schema,
    PeopleSource Source,
    ulong Seed,
    int? Size = null,
    double? YoungestYears = null,
    double? OldestYears = null,
    double? WomenShare = null,
    string? File = null,
    IReadOnlyList<Individual>? Individuals = null,
    RenalFunction RenalFunction = RenalFunction.Normal,
    HepaticFunction HepaticFunction = HepaticFunction.Normal,
    double? PregnancyWeeks = null,
    double GestationalAgeWeeks = 40,
    ChosenPhenotypes? Phenotypes = null)
{
    /// <summary>A request from its text.</summary>
    /// <exception cref="BadInputException">The text has faults; all are told.</exception>
    public static PopulationRequest Parse(string text)
    {
        var request = DocumentReader.Read<PopulationRequest>(text, "population-request");
        var problems = PopulationRequestProblems.Of(request);
        return problems.Count == 0 ? request : throw new BadInputException(problems);
    }

    /// <summary>Range of age of drawn people.</summary>
    public AgeRange Ages() => new(YoungestYears!.Value, OldestYears!.Value);

    /// <summary>The phenotypes that everyone shall have.</summary>
    public IReadOnlyDictionary<Enzyme, Phenotype> ChosenPhenotypes() =>
        Phenotypes?.ByEnzyme() ?? new Dictionary<Enzyme, Phenotype>();
}
