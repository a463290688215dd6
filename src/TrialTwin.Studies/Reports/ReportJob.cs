using Quartz;

namespace TrialTwin.Studies.Reports;

/// <summary>A report as Quartz knows it.</summary>
[DisallowConcurrentExecution]
internal sealed class ReportJob(ReportAssembly assembly) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await assembly.BuildAsync(context.JobDetail.Key.Name, cancellationToken);
}
