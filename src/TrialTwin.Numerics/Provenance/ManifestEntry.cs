namespace TrialTwin.Numerics.Provenance;

/// <summary>One line of a folder's <c>manifest.json</c>.</summary>
internal sealed record ManifestEntry(
    string File,
    string Source,
    string Licence,
    string Retrieved,
    string Sha256,
    string Note = "");
