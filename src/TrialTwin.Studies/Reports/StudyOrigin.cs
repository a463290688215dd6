using TrialTwin.Studies.Revisions;

namespace TrialTwin.Studies.Reports;

/// <summary>The study that a copy was made from, and what the copy does otherwise.</summary>
/// <param name="StudyId">The original.</param>
/// <param name="RevisionNumber">The original's newest revision when the copy was made.</param>
/// <param name="Changes">From that revision to the one reported, in the order of the protocol, without the study's id.</param>
public sealed record StudyOrigin(string StudyId, int RevisionNumber, IReadOnlyList<ProtocolChange> Changes);
