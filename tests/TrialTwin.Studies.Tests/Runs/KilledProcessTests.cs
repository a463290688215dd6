using TrialTwin.Numerics.Problems;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Runs;

namespace TrialTwin.Studies.Tests.Runs;

public sealed class KilledProcessTests
{
    [Fact]
    [Trait("Requirement", "REQ-RUN-6")]
    public async Task Run_ProcessKilledInBetweenTwice_EndsByItselfWithTheIdenticalResult()
    {
        await using var observer = await TestRecord.OpenAsync();
        var revision = await observer.RevisionAsync(40);
        var id = await observer.Runs.EnqueueAsync(revision.Id, TestRecord.Ada);

        var doneWhenKilled = 0;
        foreach (var enough in new[] { 60, 180 })
        {
            using var worker = new WorkerProcess(observer.Directory);
            doneWhenKilled = (await observer.UntilAsync(id, r => r.ReplicatesDone >= enough)).ReplicatesDone;
            worker.Kill();
        }

        var last = new FakeEngine();
        await using var worked = await TestRecord.OpenAsync(last, observer.Directory, isWorking: true);
        var run = await worked.UntilAsync(id, r => r.HasEnded);

        Assert.Equal(RunState.Succeeded, run.State);
        Assert.Equal(2, run.Resumptions);
        Assert.InRange(last.Simulated.Count, 1, 40 - (doneWhenKilled / 10));
        var unbroken = await worked.Runs.EnqueueAsync(revision.Id, TestRecord.Ada);
        Assert.Equal((await worked.UntilAsync(unbroken, r => r.HasEnded)).ResultHash, run.ResultHash);
        var verification = await worked.Audit.VerifyAsync();
        Assert.True(verification.IsIntact, string.Join('\n', verification.Findings));
        Assert.Equal(2, (await worked.Audit.ListAsync(new AuditQuery(Subject: $"run/{id}", Action: "run resumed"))).Count);
    }

    [Fact]
    [Trait("Requirement", "REQ-RUN-3")]
    public async Task Cancel_ProcessKilledWhileItWasAsked_EndsCancelledAtTheNextStart()
    {
        await using var observer = await TestRecord.OpenAsync();
        var id = await observer.Runs.EnqueueAsync((await observer.RevisionAsync(40)).Id, TestRecord.Ada);
        using (var worker = new WorkerProcess(observer.Directory))
        {
            await observer.UntilAsync(id, r => r.ReplicatesDone > 0);
            worker.Kill();
        }

        await observer.Runs.CancelAsync(id, TestRecord.Ada);
        await using var worked = await TestRecord.OpenAsync(directory: observer.Directory, isWorking: true);

        Assert.Equal(RunState.Cancelled, (await worked.UntilAsync(id, r => r.HasEnded)).State);
    }

    [Fact]
    [Trait("Requirement", "REQ-RUN-3")]
    public async Task Cancel_FromAnotherProcess_EndsWithinFiveSeconds()
    {
        await using var observer = await TestRecord.OpenAsync();
        var id = await observer.Runs.EnqueueAsync((await observer.RevisionAsync(400)).Id, TestRecord.Ada);
        using var worker = new WorkerProcess(observer.Directory);
        await observer.UntilAsync(id, r => r.ReplicatesDone > 0);

        var watch = System.Diagnostics.Stopwatch.StartNew();
        await observer.Runs.CancelAsync(id, TestRecord.Ada);
        await observer.UntilAsync(id, r => r.HasEnded);

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }

    [Fact]
    [Trait("Requirement", "REQ-RUN-7")]
    public async Task Start_SecondProcessOnTheSameDataDirectory_IsToldSo()
    {
        await using var first = await TestRecord.OpenAsync(isWorking: true);

        var refusal = await Assert.ThrowsAsync<BadInputException>(
            () => TestRecord.OpenAsync(directory: first.Directory, isWorking: true));

        Assert.Contains("Another TrialTwin process", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-RUN-8")]
    public async Task Start_JobQueueLost_IsMendedFromTheRecord()
    {
        await using var observer = await TestRecord.OpenAsync();
        var id = await observer.Runs.EnqueueAsync((await observer.RevisionAsync()).Id, TestRecord.Ada);
        await using var worked = await TestRecord.OpenAsync(directory: observer.Directory);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Delete(Path.Combine(observer.Directory, "jobs.db"));

        await using var again = await TestRecord.OpenAsync(directory: observer.Directory, isWorking: true);

        Assert.Equal(RunState.Succeeded, (await again.UntilAsync(id, r => r.HasEnded)).State);
    }
}
