namespace TrialTwin.Studies.Catalog;

/// <summary>One line of the list of studies.</summary>
/// <param name="Id">Part of the address of its pages, such as "alzheimers-donepezil".</param>
/// <param name="Title">Title of the draft.</param>
/// <param name="IsSample">Read-only; duplicate it to change it.</param>
/// <param name="ChangedAt">Last save of the draft, UTC.</param>
/// <param name="ChangedBy">Name of the person who saved it.</param>
/// <param name="RevisionCount">Committed revisions.</param>
/// <param name="LatestRunId">The newest run of any revision; null without runs.</param>
/// <param name="LatestFinishedRunId">The newest run with a final result; null without one.</param>
public sealed record StudySummary(
    string Id,
    string Title,
    bool IsSample,
    DateTimeOffset ChangedAt,
    string ChangedBy,
    int RevisionCount,
    string? LatestRunId,
    string? LatestFinishedRunId);
