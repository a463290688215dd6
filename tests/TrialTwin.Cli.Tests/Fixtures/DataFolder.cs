using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TrialTwin.Studies;
using TrialTwin.Studies.Catalog;
using TrialTwin.Studies.Revisions;
using TrialTwin.Studies.Runs;
using TrialTwin.Studies.Users;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Cli.Tests.Fixtures;

/// <summary>The data directory of a server, looked into and written to as the server does, without one.</summary>
internal sealed class DataFolder : IAsyncDisposable
{
    private static readonly Actor Ada = new("user-ada", "Ada Lovelace");

    private readonly ServiceProvider services;

    private DataFolder(ServiceProvider services, string location) => (this.services, Location) = (services, location);

    public string Location { get; }

    public static async Task<DataFolder> PrepareAsync(string location)
    {
        var provider = new ServiceCollection().AddTrialTwinStudies(new StudiesOptions { DataDirectory = location }).BuildServiceProvider();
        await provider.MigrateStudiesAsync();
        return new DataFolder(provider, location);
    }

    /// <summary>Puts a run of a changed copy of the sample into the queue; the run and the protocol that it will run.</summary>
    public async Task<(string RunId, Protocol Protocol)> EnqueueAsync(Func<Protocol, Protocol> change)
    {
        var catalog = services.GetRequiredService<StudyCatalog>();
        var sample = (await catalog.ListAsync()).First(study => study.IsSample);
        var copy = await catalog.DuplicateAsync(sample.Id, Ada);
        await catalog.SaveDraftAsync(copy.Id, new DraftEdit(change(copy.Draft), copy.DraftVersion), Ada);
        var revisions = services.GetRequiredService<RevisionHistory>();
        var revision = await revisions.CommitAsync(copy.Id, Ada, "fewer replicates");
        var run = await services.GetRequiredService<RunQueue>().EnqueueAsync(revision.Id, Ada);
        return (run, (await revisions.GetAsync(revision.Id))!.Protocol);
    }

    /// <summary>Looks at a run until something holds.</summary>
    public async Task<RunStatus> UntilAsync(string runId, Func<RunStatus, bool> condition)
    {
        while (true)
        {
            var status = (await services.GetRequiredService<RunQueue>().GetAsync(runId))!;
            if (condition(status))
            {
                return status;
            }

            await Task.Delay(50);
        }
    }

    /// <summary>Flips the lowest bit of one byte of the closed database: the first of the last occurrence of a text.</summary>
    public async Task FlipAsync(string text)
    {
        await DisposeAsync();
        var file = Path.Combine(Location, "trialtwin.db");
        var content = await File.ReadAllBytesAsync(file);
        int at = content.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes(text));
        Assert.True(at >= 0, $"'{text}' is not in the file.");
        content[at] ^= 1;
        await File.WriteAllBytesAsync(file, content);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }
}
