using TrialTwin.Numerics.Provenance;
using TrialTwin.Studies.Catalog;
using TrialTwin.Studies.Runs;
using TrialTwin.Trials.Expectations;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Studies.Tests.Runs;

public sealed class TrialEngineTests
{
    [Fact]
    [Trait("Requirement", "REQ-RUN-1")]
    public async Task Run_OfTheSampleOnTwoThreads_GivesTheResultOfTheEngineAloneBitForBit()
    {
        await using var record = await TestRecord.OpenAsync(new TrialEngine(), isWorking: true);
        var study = await record.Studies.DuplicateAsync(TestRecord.SampleId, TestRecord.Ada);
        var reduced = ExpectedResult.Reduce(study.Draft);
        await record.Studies.SaveDraftAsync(study.Id, new DraftEdit(reduced, study.DraftVersion), TestRecord.Ada);
        var revision = await record.Revisions.CommitAsync(study.Id, TestRecord.Ada, "reduced");

        var id = await record.Runs.EnqueueAsync(revision.Id, TestRecord.Ada);
        var alone = PreparedStudy.Prepare((await record.Revisions.GetAsync(revision.Id))!.Protocol, null, CancellationToken.None);
        var expected = alone.Conclude([.. Enumerable.Range(0, alone.BlockCount).Select(b => alone.Simulate(b, CancellationToken.None))]);
        var run = await record.UntilAsync(id, r => r.HasEnded);

        Assert.Equal(RunState.Succeeded, run.State);
        Assert.Equal(expected.ResultHash, run.ResultHash);
        Assert.Equal(CanonicalJson.Write(expected), CanonicalJson.Write((await record.Runs.ResultAsync(id))!));
    }
}
