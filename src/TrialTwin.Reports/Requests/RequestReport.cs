using TrialTwin.Reports.Bundle;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Reports.Requests;

/// <summary>What a command was asked and what it answered: all that its report is made of.</summary>
/// <param name="Title">Title of the request.</param>
/// <param name="Command">Words that gave the answer, such as "trialtwin trial simulate request.json --seed 5".</param>
/// <param name="PreparedBy">Name of the person.</param>
/// <param name="Created">When; the only time in the report.</param>
/// <param name="Findings">Sentences of the summary; may be empty.</param>
/// <param name="Tables">Tables of the answer, with errors and units.</param>
/// <param name="Requests">Request files as they were read.</param>
/// <param name="Results">Files that the command wrote, run.json among them.</param>
public sealed record RequestReport(
    string Title,
    string Command,
    string PreparedBy,
    DateTimeOffset Created,
    IReadOnlyList<string> Findings,
    IReadOnlyList<ResultTable> Tables,
    IReadOnlyList<BundleFile> Requests,
    IReadOnlyList<BundleFile> Results);
