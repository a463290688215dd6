using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using TrialTwin.Numerics.Problems;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Users;

namespace TrialTwin.Studies.Storage;

/// <summary>Makes the data directory and brings the database to this version.</summary>
internal sealed class StorageSetup(
    IDbContextFactory<StudiesContext> contexts, RecordKeeper keeper, DatabaseCheck database, StudiesOptions options)
{
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        MakeDirectories();
        try
        {
            await using var rows = await contexts.CreateDbContextAsync(cancellation);
            var pending = (await rows.Database.GetPendingMigrationsAsync(cancellation)).ToList();
            if (pending.Count > 0)
            {
                await rows.Database.MigrateAsync(cancellation);
                await SealSchemaAsync(pending, cancellation);
            }
        }
        catch (DbException e)
        {
            throw new BadInputException(
                options.DatabaseFile,
                $"The database cannot be used: {e.Message}",
                "Run 'trialtwin audit verify' to see what is damaged; put a backup in its place, or give another --data directory.");
        }
    }

    private Task SealSchemaAsync(List<string> migrations, CancellationToken cancellation) =>
        keeper.ChangeAsync(
            async change =>
            {
                var schema = await database.DescribeAsync(change.Rows, cancellation);
                change.Note(schema, Actor.System, AuditNote.Of("database prepared", new { migrations, SoftwareVersion.Current }));
            },
            cancellation);

    private void MakeDirectories()
    {
        try
        {
            Directory.CreateDirectory(options.ReportsDirectory);
            var probe = Path.Combine(options.DataDirectory, ".probe");
            File.WriteAllText(probe, "can be written");
            File.Delete(probe);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(
                options.DataDirectory,
                $"The data directory cannot be written: {e.Message}",
                "Give another with --data, or make room and give yourself the right to write there.");
        }
    }
}
