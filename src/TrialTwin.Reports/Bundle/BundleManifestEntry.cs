using TrialTwin.Numerics.Provenance;

namespace TrialTwin.Reports.Bundle;

/// <summary>One file of a bundle with its size and SHA-256.</summary>
public sealed record BundleManifestEntry(string File, long Bytes, string Sha256)
{
    /// <summary>The entry of a file.</summary>
    public static BundleManifestEntry Of(BundleFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new BundleManifestEntry(file.Name, file.Content.Length, CanonicalJson.Sha256Hex(file.Content));
    }
}
