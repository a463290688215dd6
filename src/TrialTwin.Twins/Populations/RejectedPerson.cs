using TrialTwin.Twins.Physiology;

namespace TrialTwin.Twins.Populations;

/// <summary>A person of the user's list who is no plausible individual.</summary>
/// <param name="Index">Place in the list, from 0.</param>
/// <param name="Person">As listed.</param>
/// <param name="Reason">What speaks against the person.</param>
/// <param name="Allowed">The allowed range in words.</param>
public sealed record RejectedPerson(int Index, Individual Person, Rejection Reason, string Allowed);
