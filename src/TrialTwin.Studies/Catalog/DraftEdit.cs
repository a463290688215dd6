using TrialTwin.Trials.Protocols;

namespace TrialTwin.Studies.Catalog;

/// <summary>A draft as somebody wants it saved.</summary>
/// <param name="Draft">The whole protocol; may be invalid.</param>
/// <param name="ExpectedVersion">Version of the draft that was edited.</param>
/// <param name="Reason">Why; may stay empty for a draft, a revision asks for it.</param>
public sealed record DraftEdit(Protocol Draft, int ExpectedVersion, string? Reason = null);
