using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Quartz;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Catalog;
using TrialTwin.Studies.Reports;
using TrialTwin.Studies.Revisions;
using TrialTwin.Studies.Runs;
using TrialTwin.Studies.Storage;
using TrialTwin.Studies.Users;

namespace TrialTwin.Studies;

/// <summary>Registers the kept record. Jobs are worked on only in a host that is started.</summary>
public static class StudiesServices
{
    public static IServiceCollection AddTrialTwinStudies(this IServiceCollection services, StudiesOptions options)
    {
        services.AddSingleton(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddLogging();
        services.AddStorage(options);
        services.AddRecord();
        services.AddJobs(options);
        return services;
    }

    /// <summary>Makes the data directory and the database where they are missing, and imports the sample studies.</summary>
    /// <exception cref="TrialTwin.Numerics.Problems.BadInputException">The data directory cannot be written, or the database cannot be used.</exception>
    public static async Task MigrateStudiesAsync(this IServiceProvider services, CancellationToken cancellation = default)
    {
        await services.GetRequiredService<StorageSetup>().PrepareAsync(cancellation);
        var samples = services.GetRequiredService<StudiesOptions>().SampleDirectory;
        await services.GetRequiredService<SampleImport>().ImportAllAsync(samples, cancellation);
    }

    private static void AddStorage(this IServiceCollection services, StudiesOptions options)
    {
        services.AddDbContextFactory<StudiesContext>(builder => builder
            .UseSqlite($"Data Source={options.DatabaseFile};Foreign Keys=True;Default Timeout=30")
            .AddInterceptors(new SqliteSession()));
        services.AddSingleton<RecordKeeper>();
        services.AddSingleton<AuditHeadFile>();
        services.AddSingleton<AuditVerifier>();
        services.AddSingleton<DatabaseCheck>();
        services.AddSingleton<ReportFilesCheck>();
        services.AddSingleton<StorageSetup>();
    }

    // The constructors are internal, so that nobody outside makes these without their guards.
    private static void AddRecord(this IServiceCollection services)
    {
        services.AddSingleton(s => new AuditTrail(s.GetRequiredService<RecordKeeper>(), s.GetRequiredService<AuditVerifier>()));
        services.AddSingleton(s => new StudyCatalog(s.GetRequiredService<RecordKeeper>()));
        services.AddSingleton(s => new SampleImport(s.GetRequiredService<RecordKeeper>()));
        services.AddSingleton(s => new RevisionHistory(s.GetRequiredService<RecordKeeper>()));
        services.AddSingleton(s => new AccessLinks(s.GetRequiredService<RecordKeeper>()));
        services.AddSingleton(s => new UserDirectory(s.GetRequiredService<RecordKeeper>()));
        services.AddSingleton(s => new RunQueue(
            s.GetRequiredService<RecordKeeper>(),
            s.GetRequiredService<RunLedger>(),
            s.GetRequiredService<RunSignals>(),
            s.GetRequiredService<JobScheduler>()));
        services.AddSingleton(s => new ReportShelf(
            s.GetRequiredService<RecordKeeper>(), s.GetRequiredService<JobScheduler>(), s.GetRequiredService<StudiesOptions>()));
    }

    private static void AddJobs(this IServiceCollection services, StudiesOptions options)
    {
        services.TryAddSingleton<IStudyEngine, TrialEngine>();
        services.AddSingleton<RunLedger>();
        services.AddSingleton<RunSignals>();
        services.AddSingleton<ChunkTable>();
        services.AddSingleton<WorkerSlots>();
        services.AddSingleton<RunSimulation>();
        services.AddSingleton<RunExecutor>();
        services.AddSingleton<ReportSources>();
        services.AddSingleton<ReportAssembly>();
        services.AddSingleton<JobScheduler>();
        services.AddHostedService<DataDirectoryLock>();
        services.AddQuartz(JobScheduler.SchedulerName, quartz =>
        {
            quartz.ConfigureScheduler(scheduler => scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Always);
            quartz.UseDefaultThreadPool(options.JobsAtOnce);
            quartz.UsePersistentStore(store =>
            {
                store.UseSqlite($"Data Source={options.JobQueueFile}");
                store.UseSystemTextJsonSerializer();
                store.ProvisionSchema();
                store.ConfigureStore(settings => settings.StoreJobDataAsStrings = true);
            });
        });
        services.AddQuartzHostedService(JobScheduler.SchedulerName, hosted => hosted.WaitForJobsToComplete = true);
        services.AddHostedService<QueueRepair>();
    }
}
