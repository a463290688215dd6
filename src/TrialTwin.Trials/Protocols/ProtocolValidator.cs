using TrialTwin.Numerics.Problems;

namespace TrialTwin.Trials.Protocols;

/// <summary>Finds everything that is wrong with a protocol.</summary>
public static class ProtocolValidator
{
    /// <summary>All problems at once, in the order of the document; empty for a protocol that can be run.</summary>
    public static IReadOnlyList<Problem> Validate(Protocol protocol)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        return [];
    }
}
