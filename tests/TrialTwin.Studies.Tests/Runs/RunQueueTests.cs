using TrialTwin.Numerics.Problems;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Runs;

namespace TrialTwin.Studies.Tests.Runs;

public sealed class RunQueueTests
{
    [Fact]
    [Trait("Requirement", "REQ-RUN-1")]
    public async Task Enqueue_ValidRevision_EndsSucceededWithResult()
    {
        await using var record = await TestRecord.OpenAsync(isWorking: true);
        var revision = await record.RevisionAsync();

        var id = await record.Runs.EnqueueAsync(revision.Id, TestRecord.Ada);
        var run = await record.UntilAsync(id, r => r.HasEnded);

        Assert.Equal(RunState.Succeeded, run.State);
        Assert.Equal(1, run.Progress);
        Assert.Equal(1UL, run.Seed);
        Assert.Contains(run.Log, line => line.Text == "reading the history");
        Assert.NotNull(run.Platform);
        var result = await record.Runs.ResultAsync(id);
        Assert.Equal(run.ResultHash, result!.ResultHash);
        Assert.True(result.Simulation.IsComplete);
    }

    [Fact]
    [Trait("Requirement", "REQ-RUN-2")]
    public async Task Result_WhileRunning_IsPartialAndGrows()
    {
        await using var record = await TestRecord.OpenAsync(new FakeEngine { BlockTime = TimeSpan.FromMilliseconds(200) }, isWorking: true);
        var id = await record.Runs.EnqueueAsync((await record.RevisionAsync(60)).Id, TestRecord.Ada);

        var run = await record.UntilAsync(id, r => r.Remaining is not null);
        while (await record.Runs.ResultAsync(id) is null)
        {
            await Task.Delay(50);
        }

        var partial = await record.Runs.ResultAsync(id);
        Assert.Equal(RunState.Running, run.State);
        Assert.InRange(run.Remaining!.Value.TotalSeconds, 0.5, 60);
        Assert.InRange(partial!.Simulation.ReplicatesDone, 10, 590);
        Assert.False(partial.Simulation.IsComplete);
        await record.Runs.CancelAsync(id, TestRecord.Ada);
        await record.UntilAsync(id, r => r.HasEnded);
    }

    [Fact]
    [Trait("Requirement", "REQ-RUN-9")]
    public async Task Cancel_WithAPartialResult_KeepsItSealedAndPartial()
    {
        await using var record = await TestRecord.OpenAsync(new FakeEngine { BlockTime = TimeSpan.FromMilliseconds(200) }, isWorking: true);
        var id = await record.Runs.EnqueueAsync((await record.RevisionAsync(60)).Id, TestRecord.Ada);
        while (await record.Runs.ResultAsync(id) is null)
        {
            await Task.Delay(50);
        }

        await record.Runs.CancelAsync(id, TestRecord.Ada);
        var run = await record.UntilAsync(id, r => r.HasEnded);

        var kept = await record.Runs.ResultAsync(id);
        Assert.Equal(RunState.Cancelled, run.State);
        Assert.True(run.HasResult);
        Assert.Equal(run.ResultHash, kept!.ResultHash);
        Assert.False(kept.Simulation.IsComplete);
        Assert.InRange(kept.Simulation.ReplicatesDone, 1, run.ReplicatesDone);
        Assert.Contains(await record.Audit.ListAsync(new AuditQuery()), entry => entry.Action == "partial result stored");
        Assert.True((await record.Audit.VerifyAsync()).IsIntact);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Trait("Requirement", "REQ-RUN-3")]
    public async Task Cancel_WhilePreparing_EndsCancelledWithinFiveSeconds(bool isDeaf)
    {
        var engine = new FakeEngine { PrepareTime = TimeSpan.FromSeconds(12), IsDeaf = isDeaf };
        await using var record = await TestRecord.OpenAsync(engine, isWorking: true);
        var id = await record.Runs.EnqueueAsync((await record.RevisionAsync()).Id, TestRecord.Ada);
        await record.UntilAsync(id, r => r.State == RunState.Preparing);

        var watch = System.Diagnostics.Stopwatch.StartNew();
        await record.Runs.CancelAsync(id, TestRecord.Ada);
        var run = await record.UntilAsync(id, r => r.HasEnded);

        Assert.Equal(RunState.Cancelled, run.State);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
        Assert.False(run.HasResult);
        Assert.Null(await record.Runs.ResultAsync(id));
    }

    [Fact]
    [Trait("Requirement", "REQ-RUN-3")]
    public async Task Cancel_OneOfTwoRuns_LeavesTheOtherAlone()
    {
        await using var record = await TestRecord.OpenAsync(new FakeEngine { BlockTime = TimeSpan.FromMilliseconds(50) }, isWorking: true);
        var first = await record.Runs.EnqueueAsync((await record.RevisionAsync(40, seed: 1)).Id, TestRecord.Ada);
        var second = await record.Runs.EnqueueAsync((await record.RevisionAsync(40, seed: 2)).Id, TestRecord.Ada);
        await record.UntilAsync(first, r => r.ReplicatesDone > 0);

        await record.Runs.CancelAsync(first, TestRecord.Ada);

        Assert.Equal(RunState.Cancelled, (await record.UntilAsync(first, r => r.HasEnded)).State);
        Assert.Equal(RunState.Succeeded, (await record.UntilAsync(second, r => r.HasEnded)).State);
    }

    [Fact]
    [Trait("Requirement", "REQ-RUN-4")]
    public async Task TwoRuns_AtOnce_ShareTheThreadsAndKeepTheirResults()
    {
        var engine = new FakeEngine { BlockTime = TimeSpan.FromMilliseconds(40) };
        await using var record = await TestRecord.OpenAsync(engine, isWorking: true);
        var (one, two) = (await record.RevisionAsync(40, seed: 1), await record.RevisionAsync(40, seed: 2));

        var first = await record.Runs.EnqueueAsync(one.Id, TestRecord.Ada);
        var second = await record.Runs.EnqueueAsync(two.Id, TestRecord.Ada);
        var ends = new[] { await record.UntilAsync(first, r => r.HasEnded), await record.UntilAsync(second, r => r.HasEnded) };

        Assert.All(ends, end => Assert.Equal(RunState.Succeeded, end.State));
        var alone = await record.Runs.EnqueueAsync(one.Id, TestRecord.Ada);
        Assert.Equal(ends[0].ResultHash, (await record.UntilAsync(alone, r => r.HasEnded)).ResultHash);

        // While both are in work, neither gets more than three quarters of the blocks.
        var together = engine.Simulated.Take(80).SkipWhile(b => b.Seed == 1).Take(40).ToList();
        Assert.InRange(together.Count(b => b.Seed == 2), 10, 30);
    }

    [Fact]
    [Trait("Requirement", "REQ-RUN-5")]
    public async Task Run_EngineThrows_EndsFailedWithReason()
    {
        await using var record = await TestRecord.OpenAsync(new FakeEngine { FailsAtBlock = 3 }, isWorking: true);
        var id = await record.Runs.EnqueueAsync((await record.RevisionAsync()).Id, TestRecord.Ada);

        var run = await record.UntilAsync(id, r => r.HasEnded);

        Assert.Equal(RunState.Failed, run.State);
        Assert.Contains("The matrix is singular.", Assert.Single(run.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-RUN-5")]
    public async Task Run_EngineRefusesInput_EndsFailedWithEveryProblem()
    {
        var problems = new[] { new Problem("history", "is empty.", "Choose another."), new Problem("arms", "are missing.", "Add one.") };
        await using var record = await TestRecord.OpenAsync(new FakeEngine { Refuses = problems }, isWorking: true);
        var id = await record.Runs.EnqueueAsync((await record.RevisionAsync()).Id, TestRecord.Ada);

        var run = await record.UntilAsync(id, r => r.HasEnded);

        Assert.Equal(RunState.Failed, run.State);
        Assert.Equal(problems, run.Problems);
    }

    [Fact]
    [Trait("Requirement", "REQ-RUN-6")]
    public async Task Run_ProcessStopsInBetween_GoesOnWhereItWasWithTheSameResult()
    {
        var directory = TestRecord.NewDirectory();
        var before = new FakeEngine { BlockTime = TimeSpan.FromMilliseconds(100) };
        string id;
        string revisionId;
        await using (var record = await TestRecord.OpenAsync(before, directory, isWorking: true))
        {
            revisionId = (await record.RevisionAsync(30)).Id;
            id = await record.Runs.EnqueueAsync(revisionId, TestRecord.Ada);
            await record.UntilAsync(id, r => r.ReplicatesDone >= 60);
        }

        var after = new FakeEngine();
        await using var again = await TestRecord.OpenAsync(after, directory, isWorking: true);
        var run = await again.UntilAsync(id, r => r.HasEnded);

        Assert.Equal(RunState.Succeeded, run.State);
        Assert.Equal(1, run.Resumptions);
        Assert.InRange(after.Simulated.Count, 1, 24);
        var unbroken = await again.Runs.EnqueueAsync(revisionId, TestRecord.Ada);
        Assert.Equal((await again.UntilAsync(unbroken, r => r.HasEnded)).ResultHash, run.ResultHash);
        Assert.True((await again.Audit.VerifyAsync()).IsIntact);
    }
}
