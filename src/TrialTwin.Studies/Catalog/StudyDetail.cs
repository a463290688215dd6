using TrialTwin.Studies.Revisions;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Studies.Catalog;

/// <summary>A study with its draft and its history of revisions.</summary>
/// <param name="Id">Part of the address of its pages.</param>
/// <param name="IsSample">Read-only; duplicate it to change it.</param>
/// <param name="DuplicateOf">Study it was made from; null for an original.</param>
/// <param name="Draft">The protocol as edited; may be invalid.</param>
/// <param name="DraftVersion">To be given back with the next save.</param>
/// <param name="DraftSavedAt">UTC.</param>
/// <param name="DraftSavedBy">Name of the person.</param>
/// <param name="HasUncommittedChanges">True when the draft differs from the newest revision, or there is none.</param>
/// <param name="Revisions">Newest first.</param>
public sealed record StudyDetail(
    string Id,
    bool IsSample,
    string? DuplicateOf,
    Protocol Draft,
    int DraftVersion,
    DateTimeOffset DraftSavedAt,
    string DraftSavedBy,
    bool HasUncommittedChanges,
    IReadOnlyList<RevisionSummary> Revisions)
{
    public string Title => Draft.Title;

    public RevisionSummary? LatestRevision => Revisions.Count > 0 ? Revisions[0] : null;
}
