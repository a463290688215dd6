using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TrialTwin.Studies.Reports;
using TrialTwin.Studies.Storage;

namespace TrialTwin.Studies.Runs;

/// <summary>
/// Keeps the job queue in step with the record, which alone decides what is to be done: every run and report that has
/// not ended gets a job, whatever happened to the one it had. So a lost or spoilt queue loses nothing.
/// </summary>
internal sealed class QueueRepair(RecordKeeper keeper, JobScheduler jobs, ILogger<QueueRepair> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RepairAsync(stoppingToken);
                await Task.Delay(Pause, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
#pragma warning disable CA1031 // One failed look must not stop the next.
            catch (Exception e)
#pragma warning restore CA1031
            {
                log.LogWarning(e, "The job queue could not be compared with the record; the next attempt follows.");
                await Task.Delay(Pause, CancellationToken.None);
            }
        }
    }

    private async Task RepairAsync(CancellationToken cancellation)
    {
        var (runs, reports) = await keeper.ReadAsync(
            async rows => (
                await rows.Runs
                    .Where(r => r.Phase == RunPhase.Queued || r.Phase == RunPhase.Active || r.Phase == RunPhase.Cancelling)
                    .OrderBy(r => r.QueuedAt).Select(r => r.Id).ToListAsync(cancellation),
                await rows.Reports
                    .Where(r => r.State == ReportState.Queued || r.State == ReportState.Building)
                    .OrderBy(r => r.RequestedAt).Select(r => r.Id).ToListAsync(cancellation)),
            cancellation);
        foreach (var run in runs)
        {
            await jobs.ScheduleRunAsync(run, cancellation);
        }

        foreach (var report in reports)
        {
            await jobs.ScheduleReportAsync(report, cancellation);
        }
    }
}
