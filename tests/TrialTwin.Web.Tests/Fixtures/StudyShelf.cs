using Microsoft.Extensions.DependencyInjection;
using TrialTwin.Studies;
using TrialTwin.Studies.Catalog;
using TrialTwin.Studies.Users;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Web.Tests.Fixtures;

/// <summary>A record in a directory of its own, holding the sample study and a copy of it.</summary>
internal sealed class StudyShelf : IAsyncDisposable
{
    public static readonly Actor Ada = new("user-ada", "Ada");
    public static readonly Actor Bob = new("user-bob", "Bob");

    private readonly ServiceProvider services;
    private readonly string directory;

    private StudyShelf(ServiceProvider services, string directory) => (this.services, this.directory) = (services, directory);

    public StudyCatalog Catalog => services.GetRequiredService<StudyCatalog>();

    public static async Task<StudyShelf> OpenAsync()
    {
        var folder = Directory.CreateTempSubdirectory("trialtwin-web-").FullName;
        var record = new ServiceCollection()
            .AddTrialTwinStudies(new StudiesOptions { DataDirectory = folder })
            .BuildServiceProvider();
        await record.MigrateStudiesAsync();
        return new StudyShelf(record, folder);
    }

    public async Task<StudyDetail> CopyOfSampleAsync()
    {
        var sample = (await Catalog.ListAsync()).First(s => s.IsSample);
        return await Catalog.DuplicateAsync(sample.Id, Ada);
    }

    /// <summary>Changes a draft as another window would.</summary>
    public Task EditAsync(StudyDetail study, Func<Protocol, Protocol> edit) =>
        Catalog.SaveDraftAsync(study.Id, new DraftEdit(edit(study.Draft), study.DraftVersion), Ada);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        try
        {
            Directory.Delete(directory, recursive: true);
        }
        catch (IOException)
        {
            // A pooled connection may hold the file for a moment; the system clears its temporary folder.
        }
    }
}
