using TrialTwin.Reports.Bundle;

namespace TrialTwin.Reports.Requests;

/// <summary>What the bundle of a request's report holds; docs/formats/request-bundle.md.</summary>
/// <param name="Schema">"trialtwin/request-bundle/1".</param>
/// <param name="Command">Words that gave the answer.</param>
/// <param name="Files">Every other file of the bundle.</param>
public sealed record RequestManifest(string Schema, string Command, IReadOnlyList<BundleManifestEntry> Files)
{
    public const string CurrentSchema = "trialtwin/request-bundle/1";
}
