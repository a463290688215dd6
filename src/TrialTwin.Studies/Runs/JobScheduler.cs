using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TrialTwin.Studies.Reports;

namespace TrialTwin.Studies.Runs;

/// <summary>The job queue of Quartz, as far as runs and reports need it: one job per run or report, kept until it is done.</summary>
internal sealed class JobScheduler([FromKeyedServices(JobScheduler.SchedulerName)] ISchedulerFactory schedulers)
{
    public const string SchedulerName = "trialtwin";

    public Task ScheduleRunAsync(string runId, CancellationToken cancellation) =>
        ScheduleAsync(JobBuilder.Create<RunJob>().WithIdentity(runId, "runs").RequestRecovery().Build(), cancellation);

    public Task ScheduleReportAsync(string reportId, CancellationToken cancellation) =>
        ScheduleAsync(JobBuilder.Create<ReportJob>().WithIdentity(reportId, "reports").RequestRecovery().Build(), cancellation);

    // A job that is still known is queued or in progress: Quartz forgets it when it is done.
    private async Task ScheduleAsync(IJobDetail job, CancellationToken cancellation)
    {
        var scheduler = await schedulers.GetScheduler(cancellation);
        if (!await scheduler.Exists(job.Key, cancellation))
        {
            var now = TriggerBuilder.Create().WithIdentity(job.Key.Name, job.Key.Group).StartNow().Build();
            await scheduler.ScheduleJob(job, now, cancellationToken: cancellation);
        }
    }
}
