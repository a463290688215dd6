namespace TrialTwin.Reports.Bundle;

/// <summary>What a bundle holds; docs/formats/bundle.md.</summary>
/// <param name="Schema">"trialtwin/bundle/1".</param>
/// <param name="Study">Study.</param>
/// <param name="Revision">Revision of the study.</param>
/// <param name="ResultHash">Hash of the result in results.json.</param>
/// <param name="ProtocolHash">Hash of the protocol in protocol.json.</param>
/// <param name="AuditHead">Head of the audit trail; null when built without a database.</param>
/// <param name="Files">Every other file of the bundle.</param>
public sealed record BundleManifest(
    string Schema,
    string Study,
    string Revision,
    string ResultHash,
    string ProtocolHash,
    string? AuditHead,
    IReadOnlyList<BundleManifestEntry> Files)
{
    public const string CurrentSchema = "trialtwin/bundle/1";

    /// <summary>Name of the manifest's own file.</summary>
    public const string FileName = "manifest.json";
}
