namespace TrialTwin.Reports.Bundle;

/// <summary>One file of a bundle with its size and SHA-256.</summary>
public sealed record BundleManifestEntry(string File, long Bytes, string Sha256);
