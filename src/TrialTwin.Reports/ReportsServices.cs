using Microsoft.Extensions.DependencyInjection;
using TrialTwin.Studies.Reports;

namespace TrialTwin.Reports;

/// <summary>Registers the building of reports.</summary>
public static class ReportsServices
{
    public static IServiceCollection AddTrialTwinReports(this IServiceCollection services) =>
        services.AddSingleton<IReportBuilder, StudyReportBuilder>();
}
