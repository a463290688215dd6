using Microsoft.Extensions.DependencyInjection;
using TrialTwin.Numerics.Problems;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Catalog;
using TrialTwin.Studies.Reports;

namespace TrialTwin.Studies.Tests.Reports;

public sealed class ReportShelfTests
{
    [Fact]
    [Trait("Requirement", "REQ-AUDIT-8")]
    public async Task Request_FinishedRunSigned_StoresFilesWithHashesAndSaysSoInTheTrail()
    {
        var builder = new FakeBuilder();
        await using var record = await OpenAsync(builder);
        var runId = await FinishedRunAsync(record);

        var id = await record.Reports.RequestAsync(runId, TestRecord.Ada, "Approved");
        var report = await UntilEndedAsync(record, id);

        Assert.Equal(ReportState.Ready, report.State);
        var html = await record.Reports.FindFileAsync(id, ReportFile.Html);
        Assert.Equal(Numerics.Provenance.CanonicalJson.Sha256Hex(await File.ReadAllBytesAsync(html!)), report.HtmlHash);
        Assert.Null(await record.Reports.FindFileAsync(id, ReportFile.Pdf));
        Assert.Equal("install a browser", report.Message);
        Assert.Equal("Ada Lovelace", builder.Seen!.Signature!.SignerName);
        Assert.Contains(builder.Seen.Audit, e => e.Action == "run succeeded");
        Assert.Single(await record.Audit.ListAsync(new AuditQuery(Subject: $"report/{id}", ActorName: "Ada Lovelace", Action: "report signed")));
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-13")]
    public async Task Request_OfACopy_NamesTheOriginalAndWhatTheCopyChanged()
    {
        var builder = new FakeBuilder();
        await using var record = await OpenAsync(builder);
        var copy = await record.Studies.DuplicateAsync(TestRecord.SampleId, TestRecord.Ada);
        var changed = copy.Draft with { Simulation = copy.Draft.Simulation with { Replicates = 17 } };
        await record.Studies.SaveDraftAsync(copy.Id, new DraftEdit(changed, copy.DraftVersion), TestRecord.Ada);
        var revision = await record.Revisions.CommitAsync(copy.Id, TestRecord.Ada, "shorter");
        var run = await record.Runs.EnqueueAsync(revision.Id, TestRecord.Ada);
        await record.UntilAsync(run, r => r.HasEnded);

        await UntilEndedAsync(record, await record.Reports.RequestAsync(run, TestRecord.Ada));

        var origin = builder.Seen!.Origin!;
        Assert.Equal((TestRecord.SampleId, 1), (origin.StudyId, origin.RevisionNumber));
        Assert.Equal(["title", "simulation.replicates"], origin.Changes.Select(c => c.Path));
        Assert.Equal("17", origin.Changes[1].After);
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-13")]
    public async Task Request_OfAnOriginal_NamesNoOther()
    {
        var builder = new FakeBuilder();
        await using var record = await OpenAsync(builder);

        var run = await record.Runs.EnqueueAsync((await record.Revisions.ListAsync(TestRecord.SampleId))[0].Id, TestRecord.Ada);
        await record.UntilAsync(run, r => r.HasEnded);

        await UntilEndedAsync(record, await record.Reports.RequestAsync(run, TestRecord.Ada));

        Assert.Null(builder.Seen!.Origin);
    }

    [Fact]
    [Trait("Requirement", "REQ-AUDIT-8")]
    public async Task Verify_ReportFileChangedOnDisk_NamesTheReport()
    {
        await using var record = await OpenAsync(new FakeBuilder());
        var id = await record.Reports.RequestAsync(await FinishedRunAsync(record), TestRecord.Ada);
        await UntilEndedAsync(record, id);
        Assert.True((await record.Audit.VerifyAsync()).IsIntact);

        await File.AppendAllTextAsync((await record.Reports.FindFileAsync(id, ReportFile.Html))!, "!");

        Assert.Equal($"report/{id}", Assert.Single((await record.Audit.VerifyAsync()).Findings).Where);
    }

    [Fact]
    [Trait("Requirement", "REQ-AUDIT-8")]
    public async Task Build_Fails_LeavesNothingHalfWritten()
    {
        await using var record = await OpenAsync(new FakeBuilder { Fails = true });
        var id = await record.Reports.RequestAsync(await FinishedRunAsync(record), TestRecord.Ada);

        var report = await UntilEndedAsync(record, id);

        Assert.Equal(ReportState.Failed, report.State);
        Assert.Equal("The printer is on fire.", report.Message);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(record.Directory, "reports")));
    }

    [Fact]
    [Trait("Requirement", "REQ-AUDIT-8")]
    public async Task Request_RunWithoutResult_Refuses()
    {
        await using var record = await OpenAsync(new FakeBuilder());

        await Assert.ThrowsAsync<BadInputException>(() => record.Reports.RequestAsync("run-none", TestRecord.Ada));
    }

    private static Task<TestRecord> OpenAsync(FakeBuilder builder) =>
        TestRecord.OpenAsync(isWorking: true, more: services => services.AddSingleton<IReportBuilder>(builder));

    private static async Task<string> FinishedRunAsync(TestRecord record)
    {
        var id = await record.Runs.EnqueueAsync((await record.RevisionAsync(2)).Id, TestRecord.Ada);
        return (await record.UntilAsync(id, r => r.HasEnded)).Id;
    }

    private static async Task<ReportStatus> UntilEndedAsync(TestRecord record, string id)
    {
        while (true)
        {
            if (await record.Reports.GetAsync(id) is { EndedAt: not null } report)
            {
                return report;
            }

            await Task.Delay(50);
        }
    }

    private sealed class FakeBuilder : IReportBuilder
    {
        public bool Fails { get; init; }

        public ReportRequest? Seen { get; private set; }

        public async Task<ReportArtefacts> BuildAsync(ReportRequest request, string folder, CancellationToken cancellation)
        {
            Seen = request;
            await File.WriteAllTextAsync(Path.Combine(folder, "report.html"), "<p>report</p>", cancellation);
            await File.WriteAllTextAsync(Path.Combine(folder, "bundle.zip"), "bundle", cancellation);
            return Fails
                ? throw new InvalidOperationException("The printer is on fire.")
                : new ReportArtefacts("report.html", null, "bundle.zip", "install a browser");
        }
    }
}
