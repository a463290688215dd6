using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TrialTwin.Numerics.Problems;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Catalog;
using TrialTwin.Studies.Users;

namespace TrialTwin.Studies.Tests.Catalog;

public sealed class StudyCatalogTests
{
    [Fact]
    [Trait("Requirement", "REQ-STUDY-1")]
    public async Task FirstStart_WithSamples_ShowsTheSampleReadOnly()
    {
        await using var record = await TestRecord.OpenAsync();

        var sample = await record.Studies.GetAsync(TestRecord.SampleId);

        Assert.True(sample!.IsSample);
        Assert.Equal(1, sample.LatestRevision!.Number);
        Assert.False(sample.HasUncommittedChanges);
        var refusal = await Assert.ThrowsAsync<BadInputException>(() => record.Studies.SaveDraftAsync(
            sample.Id, new DraftEdit(sample.Draft with { Title = "mine" }, sample.DraftVersion), TestRecord.Ada));
        Assert.Contains("Duplicate it", refusal.Problems[0].Mend, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-STUDY-2")]
    public async Task SaveDraft_Invalid_IsKeptButCannotBeCommitted()
    {
        await using var record = await TestRecord.OpenAsync();
        var study = await record.Studies.DuplicateAsync(TestRecord.SampleId, TestRecord.Ada);

        var saved = await record.Studies.SaveDraftAsync(
            study.Id, new DraftEdit(study.Draft with { TotalPatients = [-5] }, study.DraftVersion), TestRecord.Ada);

        Assert.Equal([-5], saved.Draft.TotalPatients);
        Assert.True(saved.HasUncommittedChanges);
        var refusal = await Assert.ThrowsAsync<BadInputException>(() => record.Revisions.CommitAsync(study.Id, TestRecord.Ada, "try"));
        Assert.Contains(refusal.Problems, p => p.Path.StartsWith("totalPatients", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "REQ-STUDY-3")]
    public async Task SaveDraft_SomebodySavedInBetween_ConflictsAndLosesNothing()
    {
        await using var record = await TestRecord.OpenAsync();
        var study = await record.Studies.DuplicateAsync(TestRecord.SampleId, TestRecord.Ada);
        var grace = new Actor("user-grace", "Grace Hopper");
        var first = study.Draft with { Title = "Grace's title" };
        var second = study.Draft with { Title = "Ada's title" };
        await record.Studies.SaveDraftAsync(study.Id, new DraftEdit(first, study.DraftVersion), grace);

        var conflict = await Assert.ThrowsAsync<DraftConflictException>(
            () => record.Studies.SaveDraftAsync(study.Id, new DraftEdit(second, study.DraftVersion), TestRecord.Ada));

        Assert.Contains("Grace Hopper", conflict.Message, StringComparison.Ordinal);
        Assert.Equal("Grace's title", conflict.Current.Draft.Title);
        Assert.Equal("Ada's title", conflict.Attempted.Title);
        Assert.Equal("title", Assert.Single(conflict.Differences).Path);
        Assert.Equal("Grace's title", (await record.Studies.GetAsync(study.Id))!.Draft.Title);
    }

    [Fact]
    [Trait("Requirement", "REQ-STUDY-3")]
    public async Task SaveDraft_NothingChanged_LeavesNoEntry()
    {
        await using var record = await TestRecord.OpenAsync();
        var study = await record.Studies.DuplicateAsync(TestRecord.SampleId, TestRecord.Ada);
        var head = await record.Audit.HeadAsync();

        await record.Studies.SaveDraftAsync(study.Id, new DraftEdit(study.Draft, study.DraftVersion), TestRecord.Ada);

        Assert.Equal(head, await record.Audit.HeadAsync());
    }

    [Fact]
    [Trait("Requirement", "REQ-STUDY-4")]
    public async Task Restore_EarlierRevision_MakesItTheDraftAndKeepsTheLaterOne()
    {
        await using var record = await TestRecord.OpenAsync();
        var first = await record.RevisionAsync(10);
        var study = (await record.Studies.GetAsync(first.StudyId))!;
        await record.Studies.SaveDraftAsync(
            study.Id, new DraftEdit(study.Draft with { Title = "Changed" }, study.DraftVersion), TestRecord.Ada);
        var second = await record.Revisions.CommitAsync(study.Id, TestRecord.Ada, "another title");

        var restored = await record.Revisions.RestoreAsync(first.Id, TestRecord.Ada, "the first was right");

        Assert.Equal((await record.Revisions.GetAsync(first.Id))!.Protocol.Title, restored.Draft.Title);
        Assert.Equal([2, 1], restored.Revisions.Select(r => r.Number));
        var change = Assert.Single(await record.Revisions.DiffAsync(first.Id, second.Id));
        Assert.Equal("title", change.Path);
        Assert.Equal("\"Changed\"", change.After);
        Assert.Contains(
            await record.Audit.ListAsync(new AuditQuery(StudyId: study.Id)),
            e => e.Action == "revision 1 restored to the draft" && e.Reason == "the first was right");
    }

    [Fact]
    [Trait("Requirement", "REQ-STUDY-5")]
    public async Task ImportSample_ResultOfAnotherProtocol_RefusesAndLeavesNothing()
    {
        await using var record = await TestRecord.OpenAsync();
        var folder = Directory.CreateDirectory(Path.Combine(record.Directory, "sample")).FullName;
        var protocol = (await record.Studies.GetAsync(TestRecord.SampleId))!.Draft with { Id = "other" };
        await File.WriteAllTextAsync(Path.Combine(folder, SampleImport.ProtocolFile), Numerics.Provenance.CanonicalJson.Write(protocol));
        var foreign = SampleResult.Of(protocol with { Title = "another" }, 10, "hash");
        await File.WriteAllTextAsync(Path.Combine(folder, SampleImport.ResultFile), Numerics.Provenance.CanonicalJson.Write(foreign));

        await Assert.ThrowsAsync<BadInputException>(() => record.Get<SampleImport>().ImportAsync(folder));

        Assert.Null(await record.Studies.GetAsync("other"));
    }

    [Fact]
    [Trait("Requirement", "REQ-STUDY-1")]
    public async Task ImportSample_AsDelivered_BringsItsFinishedRunAndAnIntactTrail()
    {
        var directory = TestRecord.NewDirectory();
        using var host = TestRecord.Build(new FakeEngine(), directory, services => services.Replace(ServiceDescriptor.Singleton(
            new StudiesOptions { DataDirectory = directory, SampleDirectory = TestRecord.Samples })));
        await host.Services.MigrateStudiesAsync();
        await host.Services.MigrateStudiesAsync();

        var run = Assert.Single(await host.Services.GetRequiredService<Studies.Runs.RunQueue>().ListAsync(TestRecord.SampleId));

        Assert.Equal(Studies.Runs.RunState.Succeeded, run.State);
        var result = await host.Services.GetRequiredService<Studies.Runs.RunQueue>().ResultAsync(run.Id);
        Assert.Equal(run.ResultHash, result!.ComputeHash());
        Assert.Empty((await host.Services.GetRequiredService<AuditTrail>().VerifyAsync()).Findings);
    }

    [Fact]
    [Trait("Requirement", "REQ-STUDY-6")]
    public async Task Start_DataDirectoryThatCannotBeMade_SaysSo()
    {
        var file = Path.GetTempFileName();

        var refusal = await Assert.ThrowsAsync<BadInputException>(() => TestRecord.OpenAsync(directory: Path.Combine(file, "data")));

        Assert.Contains("cannot be written", refusal.Problems[0].Message, StringComparison.Ordinal);
        File.Delete(file);
    }
}
