using System.Diagnostics;
using TrialTwin.Trials;
using TrialTwin.Trials.Protocols;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Studies.Runs;

/// <summary>The work of a run: prepare the study, simulate its blocks on the shared threads, conclude.</summary>
internal sealed class RunSimulation(
    IStudyEngine engine, RunLedger ledger, ChunkTable chunks, WorkerSlots slots, StudiesOptions options)
{
    private static readonly TimeSpan LookForFreeBlock = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan BetweenPartials = TimeSpan.FromSeconds(2);

    // Partial results are for looking at: they may cost at most a twentieth of the time.
    private const int PartialShare = 20;

    public async Task<StudyResult> RunAsync((string Id, Protocol Protocol) run, CancellationToken stop)
    {
        var study = await PrepareAsync(run, stop);
        await chunks.EnsureAsync(run.Id, study.BlockCount, stop);
        IReadOnlyList<BlockTally> tallies;
        do
        {
            await SimulateAsync(run.Id, study, stop);
            tallies = await chunks.TalliesAsync(run.Id, stop);
        }
        while (tallies.Count < study.BlockCount);
        return await slots.ComputeAsync(() => study.Conclude(tallies), stop);
    }

    /// <summary>Notes the interruption and gives the claimed blocks back.</summary>
    public async Task PauseAsync(string runId)
    {
        await chunks.ReleaseAsync(runId, CancellationToken.None);
        await ledger.LogAsync(runId, "paused: the program is shutting down; goes on at the next start", CancellationToken.None);
    }

    private async Task<IPreparedStudy> PrepareAsync((string Id, Protocol Protocol) run, CancellationToken stop)
    {
        await using var stages = new StageLog(ledger, run.Id);
        return await slots.ComputeAsync(() => engine.Prepare(run.Protocol, stages, stop), stop);
    }

    private async Task SimulateAsync(string runId, IPreparedStudy study, CancellationToken stop)
    {
        using var done = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var besides = Task.WhenAll(RenewLeasesAsync(runId, done.Token), PublishPartialsAsync(runId, study, done.Token));
        try
        {
            await Task.WhenAll(Enumerable.Range(0, slots.Count).Select(_ => SimulateBlocksAsync(runId, study, done)));
        }
        finally
        {
            await done.CancelAsync();
            await besides;
        }
    }

    private async Task SimulateBlocksAsync(string runId, IPreparedStudy study, CancellationTokenSource stop)
    {
        try
        {
            while (await chunks.HasOpenAsync(runId, stop.Token))
            {
                if (!await slots.UseAsync(() => SimulateBlockAsync(runId, study, stop.Token), stop.Token))
                {
                    // Others have the last blocks; these become free if their worker dies.
                    await Task.Delay(LookForFreeBlock, stop.Token);
                }
            }
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
    }

    private async Task<bool> SimulateBlockAsync(string runId, IPreparedStudy study, CancellationToken stop)
    {
        if (await chunks.ClaimAsync(runId, stop) is not { } block)
        {
            return false;
        }

        var tally = await WorkerSlots.OnThread(() => study.Simulate(block, stop), stop);
        await chunks.CompleteAsync(runId, tally, stop);
        ledger.Tell(runId);
        return true;
    }

    private Task RenewLeasesAsync(string runId, CancellationToken stop) =>
        UntilStoppedAsync(
            async () =>
            {
                await Task.Delay(options.ChunkLease / 3, stop);
                await chunks.RenewAsync(runId, stop);
            },
            stop);

    private Task PublishPartialsAsync(string runId, IPreparedStudy study, CancellationToken stop)
    {
        var (published, pause) = (0, BetweenPartials);
        return UntilStoppedAsync(
            async () =>
            {
                await Task.Delay(pause, stop);
                var tallies = await chunks.TalliesAsync(runId, stop);
                if (tallies.Count > published)
                {
                    var watch = Stopwatch.StartNew();
                    var partial = await WorkerSlots.OnThread(() => study.Conclude(tallies), stop);
                    await ledger.KeepPartialAsync(runId, partial, stop);
                    published = tallies.Count;
                    pause = TimeSpan.FromTicks(Math.Max(BetweenPartials.Ticks, watch.Elapsed.Ticks * PartialShare));
                }
            },
            stop);
    }

    private static async Task UntilStoppedAsync(Func<Task> step, CancellationToken stop)
    {
        try
        {
            while (true)
            {
                await step();
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The simulation that this stands beside is over.
        }
    }
}
