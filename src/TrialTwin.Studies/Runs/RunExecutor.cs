using Microsoft.Extensions.Logging;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Studies.Runs;

/// <summary>
/// Carries out one run from wherever it stands to its end. May be started any number of times, after any interruption:
/// what was done is not done again.
/// </summary>
internal sealed class RunExecutor(RunLedger ledger, RunSimulation simulation, RunSignals signals, ILogger<RunExecutor> log)
{
    private static readonly TimeSpan LookForCancel = TimeSpan.FromSeconds(1);

    // Cancelling must end within 5 s even if the engine does not listen; what it still does then is thrown away.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2.5);

    /// <param name="runId">Run.</param>
    /// <param name="shutdown">The process is to stop: the run pauses and goes on at the next start.</param>
    public async Task ExecuteAsync(string runId, CancellationToken shutdown)
    {
        var protocol = await ledger.BeginAsync(runId, shutdown);
        if (protocol is null)
        {
            return;
        }

        var cancel = signals.Enter(runId);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(shutdown, cancel.Token);
        var watch = WatchAsync(runId, cancel, stop.Token);
        try
        {
            var result = await OrAbandonAsync(simulation.RunAsync((runId, protocol), stop.Token), stop.Token);
            await ledger.SucceedAsync(runId, result, CancellationToken.None);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            await ledger.CancelledAsync(runId, CancellationToken.None);
        }
        catch (OperationCanceledException) when (shutdown.IsCancellationRequested)
        {
            await simulation.PauseAsync(runId);
            throw;
        }
        catch (BadInputException e)
        {
            await ledger.FailAsync(runId, e.Problems, CancellationToken.None);
        }
#pragma warning disable CA1031 // The one place where a run's failure, whatever it is, becomes its recorded reason.
        catch (Exception e)
#pragma warning restore CA1031
        {
            log.LogError(e, "Run {RunId} failed.", runId);
            await ledger.FailAsync(
                runId,
                [new Problem("run", $"{e.GetType().Name}: {e.Message}", "This is a fault of the program or the machine, not of the protocol; see the log.")],
                CancellationToken.None);
        }
        finally
        {
            await stop.CancelAsync();
            await watch;
            signals.Leave(runId);
        }
    }

    /// <summary>Sees a wish to cancel that was written by another process.</summary>
    private async Task WatchAsync(string runId, CancellationTokenSource cancel, CancellationToken stop)
    {
        try
        {
            while (!await ledger.IsAskedToStopAsync(runId, stop))
            {
                await Task.Delay(LookForCancel, stop);
            }

            await cancel.CancelAsync();
        }
        catch (OperationCanceledException)
        {
            // The run has ended by itself.
        }
#pragma warning disable CA1031 // A look that fails (a locked or full disk) must not end the run; cancelling within the process still works.
        catch (Exception e)
#pragma warning restore CA1031
        {
            log.LogWarning(e, "Run {RunId}: cannot see whether it is to be cancelled.", runId);
        }
    }

    private static async Task<T> OrAbandonAsync<T>(Task<T> work, CancellationToken stop)
    {
        using var abandon = new CancellationTokenSource();
        await using var onStop = stop.Register(() => abandon.CancelAfter(Patience));
        try
        {
            return await work.WaitAsync(abandon.Token);
        }
        catch (OperationCanceledException) when (!work.IsCompleted)
        {
            _ = work.ContinueWith(
                static left => left.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            throw;
        }
    }
}
