namespace TrialTwin.Studies.Revisions;

/// <summary>An immutable version of a study, without its protocol.</summary>
/// <param name="Id">Such as "alzheimers-donepezil.r1".</param>
/// <param name="StudyId">Study it belongs to.</param>
/// <param name="Number">1, 2, 3, ... within the study.</param>
/// <param name="ProtocolHash">SHA-256 of the canonical JSON of the protocol.</param>
/// <param name="CommittedAt">UTC.</param>
/// <param name="CommittedBy">Name of the person.</param>
/// <param name="Reason">Why it was committed.</param>
public sealed record RevisionSummary(
    string Id,
    string StudyId,
    int Number,
    string ProtocolHash,
    DateTimeOffset CommittedAt,
    string CommittedBy,
    string Reason);
