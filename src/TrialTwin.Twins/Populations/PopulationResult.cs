namespace TrialTwin.Twins.Populations;

/// <summary>The document that answers a population request: the same bytes for the same request and seed.</summary>
/// <param name="Schema">Format of the document.</param>
/// <param name="Source">Where the people come from.</param>
/// <param name="Seed">Seed used.</param>
/// <param name="Wanted">Individuals asked for.</param>
/// <param name="Individuals">Individuals in the table.</param>
/// <param name="Rejections">Rejected draws or listed people, by reason.</param>
/// <param name="Rejected">The rejected people of a list.</param>
/// <param name="Summary">By age band and sex.</param>
public sealed record PopulationResult(
    string Schema,
    PeopleSource Source,
    ulong Seed,
    int Wanted,
    int Individuals,
    IReadOnlyList<RejectionCount> Rejections,
    IReadOnlyList<RejectedPerson> Rejected,
    IReadOnlyList<PopulationSummaryRow> Summary)
{
    public static PopulationResult Of(Population population) => new(
        "trialtwin/population-result/1",
        population.Request.Source,
        population.Request.Seed,
        population.Wanted,
        population.Individuals.Count,
        population.Rejections,
        population.Rejected,
        PopulationSummary.Of(population.Individuals));
}
