using Quartz;

namespace TrialTwin.Studies.Runs;

/// <summary>A run as Quartz knows it. Everything that matters is in the record; the job only says that there is work.</summary>
[DisallowConcurrentExecution]
internal sealed class RunJob(RunExecutor executor) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await executor.ExecuteAsync(context.JobDetail.Key.Name, cancellationToken);
}
