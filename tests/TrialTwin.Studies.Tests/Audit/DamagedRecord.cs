using System.Text;
using Microsoft.Data.Sqlite;
using TrialTwin.Studies.Audit;

namespace TrialTwin.Studies.Tests.Audit;

/// <summary>A record with some history, closed, to be damaged and looked at again.</summary>
internal sealed class DamagedRecord : IDisposable
{
    private DamagedRecord(string directory) => Directory = directory;

    public string Directory { get; }

    public string DatabaseFile => Path.Combine(Directory, "trialtwin.db");

    /// <summary>A copy of a record that was made once.</summary>
    public static async Task<DamagedRecord> CreateAsync()
    {
        var source = await Template.Value;
        var directory = TestRecord.NewDirectory();
        foreach (var file in System.IO.Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(directory, Path.GetFileName(file)));
        }

        return new DamagedRecord(directory);
    }

    private static readonly Lazy<Task<string>> Template = new(async () =>
    {
        var directory = TestRecord.NewDirectory();
        await using var record = await TestRecord.OpenAsync(directory: directory, isWorking: true);
        var link = await record.Links.CreateAsync(TestRecord.Ada);
        await record.Links.RedeemAsync(link.Token, "Ada Lovelace");
        var run = await record.Runs.EnqueueAsync((await record.RevisionAsync(3)).Id, TestRecord.Ada);
        await record.UntilAsync(run, r => r.HasEnded);
        return directory;
    });

    /// <summary>Flips the lowest bit of one byte inside the last occurrence of a text in the database file.</summary>
    public void Flip(string text, int offset = 0)
    {
        var content = File.ReadAllBytes(DatabaseFile);
        var at = content.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes(text));
        Assert.True(at >= 0, $"'{text}' is not in the file.");
        content[at + offset] ^= 1;
        File.WriteAllBytes(DatabaseFile, content);
    }

    public void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public async Task<AuditVerification> VerifyAsync()
    {
        using var host = TestRecord.Build(new FakeEngine(), Directory);
        try
        {
            return await ((AuditTrail)host.Services.GetService(typeof(AuditTrail))!).VerifyAsync();
        }
        finally
        {
            SqliteConnection.ClearAllPools();
        }
    }

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);
}
