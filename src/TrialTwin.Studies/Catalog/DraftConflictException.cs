using TrialTwin.Studies.Revisions;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Studies.Catalog;

/// <summary>
/// Somebody else saved the draft in between. Nothing was overwritten: the exception carries what is saved now and how it
/// differs from the edit, so that the page can offer both.
/// </summary>
public sealed class DraftConflictException(StudyDetail current, Protocol attempted, IReadOnlyList<ProtocolChange> differences)
    : Exception($"{current.DraftSavedBy} saved this draft in the meantime (version {current.DraftVersion}).")
{
    public StudyDetail Current { get; } = current;

    public Protocol Attempted { get; } = attempted;

    /// <summary>From what is saved to what was attempted.</summary>
    public IReadOnlyList<ProtocolChange> Differences { get; } = differences;
}
