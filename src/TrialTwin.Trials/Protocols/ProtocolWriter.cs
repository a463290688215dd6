using TrialTwin.Numerics.Provenance;

namespace TrialTwin.Trials.Protocols;

/// <summary>Writes protocols in the one canonical JSON form, so that equal protocols have equal bytes and hashes.</summary>
public static class ProtocolWriter
{
    public static string Write(Protocol protocol) => CanonicalJson.Write(protocol);

    /// <summary>SHA-256 of the canonical JSON, lower-case hexadecimal.</summary>
    public static string HashOf(Protocol protocol) => CanonicalJson.HashOf(protocol);
}
