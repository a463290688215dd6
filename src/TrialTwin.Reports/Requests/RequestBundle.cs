using System.Text;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Bundle;

namespace TrialTwin.Reports.Requests;

/// <summary>The files attached to a request's report: the request, what the command wrote, and the manifest.</summary>
public static class RequestBundle
{
    /// <summary>Larger files are named with their hash in run.json and stay beside the report.</summary>
    public const int LargestBytes = 5_000_000;

    /// <summary>The files, the manifest last.</summary>
    public static IReadOnlyList<BundleFile> Build(RequestReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var files = report.Requests.Concat(report.Results).Where(file => file.Content.Length <= LargestBytes).DistinctBy(file => file.Name).ToList();
        var manifest = new RequestManifest(RequestManifest.CurrentSchema, report.Command, [.. files.Select(BundleManifestEntry.Of)]);
        return [.. files, new BundleFile(BundleManifest.FileName, "application/json", Encoding.UTF8.GetBytes(CanonicalJson.Write(manifest)))];
    }
}
