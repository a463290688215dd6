using TrialTwin.Reports.Bundle;
using TrialTwin.Reports.Pdf;
using TrialTwin.Reports.Sections;

namespace TrialTwin.Reports.Tests.Fixtures;

/// <summary>The sample study's report, printed and sealed once for all tests.</summary>
internal static class SampleReport
{
    public static readonly DateTimeOffset Created = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    public static readonly string AuditHead = new('f', 64);

    private static readonly Lazy<Task<string>> Written = new(WriteAsync);

    public static ReportContext Context { get; } = new(
        "alzheimers-donepezil",
        "3",
        IsDraft: true,
        "Ada Lovelace",
        Created,
        [new("TrialTwin", "0.1.0"), new("Runtime", ".NET 10")],
        ["./trialtwin study run protocols/alzheimers-donepezil/protocol.json --seed 20260101 --out out"],
        new AuditExtract(AuditHead, 42, [.. Enumerable.Range(1, 5).Select(i =>
            new AuditExtractEntry(i, Created.AddMinutes(i), "Ada Lovelace", "revision committed", "study/alzheimers-donepezil", "wider SD", new string('9', 64)))]));

    public static ReportInput Input { get; } = new(SampleStudy.Result, SampleStudy.Protocol, Context);

    /// <summary>Stands for the simulated trials; the hand-written result has none.</summary>
    public static BundleFile Replicates { get; } = new(HeadlineReplicates.FileName, "text/csv", "replicate,rejected\n0,1\n"u8.ToArray());

    public static ReportDocument Document { get; } = ReportDocument.Build(SampleStudy.Result, SampleStudy.Protocol, Context);

    /// <summary>Path of the sealed PDF.</summary>
    public static async Task<string> PdfAsync() => Path.Combine(await Written.Value, ReportWriter.PdfFile);

    /// <summary>Folder of the report's files.</summary>
    public static Task<string> FolderAsync() => Written.Value;

    private static async Task<string> WriteAsync()
    {
        var folder = Directory.CreateTempSubdirectory("trialtwin-report-").FullName;
        using var seal = InstallationSeal.Open(Path.Combine(folder, "data"), TimeProvider.System);
        var files = await new ReportWriter(seal).WriteAsync(Input, Replicates, folder, CancellationToken.None);
        Assert.Null(files.Message);
        return folder;
    }
}
