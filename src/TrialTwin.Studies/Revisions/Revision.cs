using TrialTwin.Trials.Protocols;

namespace TrialTwin.Studies.Revisions;

/// <summary>An immutable version of a study with its protocol.</summary>
public sealed record Revision(RevisionSummary Summary, Protocol Protocol);
