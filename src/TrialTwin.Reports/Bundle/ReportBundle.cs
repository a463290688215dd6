using System.Text;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Sections;
using TrialTwin.Reports.Tables;

namespace TrialTwin.Reports.Bundle;

/// <summary>The files attached to a report: everything that a reader needs to check or re-analyse it.</summary>
public static class ReportBundle
{
    public const string ProtocolFile = "protocol.json";
    public const string ResultsFile = "results.json";
    public const string AuditFile = "audit-extract.json";

    /// <summary>Name of each file and what it holds.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Contents { get; } =
    [
        new(ProtocolFile, "The protocol that was run"),
        new(ResultsFile, "The whole result, every digit"),
        new("operating-characteristics.csv", "Every cell of the grid with its Monte Carlo standard errors"),
        new("comparison.csv", "Every design at equal power"),
        new(HeadlineReplicates.FileName, "Every simulated trial behind the headline: headline scenario, primary strategy, first design, ANCOVA and ANCOVA + score, " +
            "at the size next to the target power; left out where this version does not give the run's trials again"),
        new(AuditFile, "This study's records of the audit trail with their hashes; null without a database"),
        new(BundleManifest.FileName, "Size and SHA-256 of every other file"),
    ];

    /// <summary>The files, the manifest last.</summary>
    /// <param name="input">What the report is made of.</param>
    /// <param name="replicates">The simulated trials of the headline; null to leave them out.</param>
    public static IReadOnlyList<BundleFile> Build(ReportInput input, BundleFile? replicates)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (result, protocol, context) = input;
        List<BundleFile> files =
        [
            Json(ProtocolFile, protocol),
            Json(ResultsFile, result),
            Csv(OperatingCharacteristicTables.Grid(result.Simulation)),
            Csv(ComparisonTables.All(protocol, result.Comparison)),
            .. replicates is null ? Array.Empty<BundleFile>() : [replicates],
            Json(AuditFile, context.Audit),
        ];
        var manifest = new BundleManifest(
            BundleManifest.CurrentSchema,
            context.Study,
            context.Revision,
            result.ResultHash,
            result.ProtocolHash,
            context.Audit?.HeadHash,
            [.. files.Select(BundleManifestEntry.Of)]);
        return [.. files, Json(BundleManifest.FileName, manifest)];
    }

    private static BundleFile Json<T>(string name, T value) =>
        new(name, "application/json", Encoding.UTF8.GetBytes(CanonicalJson.Write(value)));

    private static BundleFile Csv(ResultTable table) =>
        new($"{table.Id}.csv", "text/csv", Encoding.UTF8.GetBytes(CsvText.Of(table)));
}
