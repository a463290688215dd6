using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Catalog;
using TrialTwin.Studies.Reports;
using TrialTwin.Studies.Revisions;
using TrialTwin.Studies.Runs;
using TrialTwin.Studies.Users;

namespace TrialTwin.Studies.Tests;

/// <summary>A record of its own, in a real SQLite file in a temporary directory.</summary>
internal sealed class TestRecord : IAsyncDisposable
{
    public const string SampleId = "alzheimers-donepezil";
    public static readonly Actor Ada = new("user-ada", "Ada Lovelace");

    /// <summary>The sample study as delivered, with its result.</summary>
    public static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "protocols");

    /// <summary>The sample's protocol alone: its result is large and would slow every test down.</summary>
    private static readonly Lazy<string> LightSamples = new(() =>
    {
        var folder = System.IO.Directory.CreateDirectory(Path.Combine(NewDirectory(), SampleId)).FullName;
        File.Copy(Path.Combine(Samples, SampleId, SampleImport.ProtocolFile), Path.Combine(folder, SampleImport.ProtocolFile));
        return Path.GetDirectoryName(folder)!;
    });

    private readonly IHost host;
    private readonly bool ownsDirectory;

    private TestRecord(IHost host, string directory, bool ownsDirectory)
    {
        this.host = host;
        this.ownsDirectory = ownsDirectory;
        Directory = directory;
    }

    public string Directory { get; }

    public string DatabaseFile => Path.Combine(Directory, "trialtwin.db");

    public StudyCatalog Studies => Get<StudyCatalog>();

    public RevisionHistory Revisions => Get<RevisionHistory>();

    public RunQueue Runs => Get<RunQueue>();

    public AuditTrail Audit => Get<AuditTrail>();

    public AccessLinks Links => Get<AccessLinks>();

    public UserDirectory Users => Get<UserDirectory>();

    public ReportShelf Reports => Get<ReportShelf>();

    public static string NewDirectory() => System.IO.Directory.CreateTempSubdirectory("trialtwin-test-").FullName;

    /// <param name="engine">Engine of the runs.</param>
    /// <param name="directory">Data directory of another record, which stays; null for a new one.</param>
    /// <param name="isWorking">Whether jobs are worked on.</param>
    /// <param name="more">Further services.</param>
    public static async Task<TestRecord> OpenAsync(
        IStudyEngine? engine = null, string? directory = null, bool isWorking = false, Action<IServiceCollection>? more = null)
    {
        var path = directory ?? NewDirectory();
        var built = Build(engine ?? new FakeEngine(), path, more);
        await built.Services.MigrateStudiesAsync();
        if (isWorking)
        {
            await built.StartAsync();
        }

        return new TestRecord(built, path, directory is null);
    }

    public static IHost Build(IStudyEngine engine, string directory, Action<IServiceCollection>? more = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.SetMinimumLevel(LogLevel.None);
        builder.Services.AddTrialTwinStudies(
            new StudiesOptions
            {
                DataDirectory = directory,
                WorkerThreads = 2,
                ChunkLease = TimeSpan.FromSeconds(3),
                SampleDirectory = LightSamples.Value,
            });
        builder.Services.Replace(ServiceDescriptor.Singleton(engine));
        more?.Invoke(builder.Services);
        return builder.Build();
    }

    public T Get<T>()
        where T : notnull => host.Services.GetRequiredService<T>();

    /// <summary>A study with a committed revision of so many blocks of ten replicates.</summary>
    public async Task<RevisionSummary> RevisionAsync(int blocks = 10, ulong seed = 1)
    {
        var study = await Studies.DuplicateAsync(SampleId, Ada);
        var plan = study.Draft.Simulation with { Replicates = blocks * 10, ReplicatesPerBlock = 10, Seed = seed };
        await Studies.SaveDraftAsync(study.Id, new DraftEdit(study.Draft with { Simulation = plan }, study.DraftVersion), Ada);
        return await Revisions.CommitAsync(study.Id, Ada, "for the test");
    }

    public async Task<RunStatus> UntilAsync(string runId, Func<RunStatus, bool> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var run = await Runs.GetAsync(runId, patience.Token) ?? throw new InvalidOperationException($"No run {runId}.");
            if (holds(run))
            {
                return run;
            }

            await Task.Delay(50, patience.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (ownsDirectory)
        {
            System.IO.Directory.Delete(Directory, recursive: true);
        }
    }
}
