namespace TrialTwin.Trials.Designs.Requests;

/// <summary>Results of a file of designs: one row for each, empty where nothing applies.</summary>
/// <param name="Columns">Names, the first of them "id".</param>
/// <param name="Ids">Ids in the order of the file.</param>
/// <param name="Values">For each design one value for each column after the id; null is empty.</param>
public sealed record DesignResultTable(
    IReadOnlyList<string> Columns,
    IReadOnlyList<string> Ids,
    IReadOnlyList<IReadOnlyList<double?>> Values);
