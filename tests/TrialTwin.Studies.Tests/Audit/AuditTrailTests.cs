using Microsoft.Data.Sqlite;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Storage;

namespace TrialTwin.Studies.Tests.Audit;

public sealed class AuditTrailTests
{
    [Fact]
    [Trait("Requirement", "REQ-AUDIT-1")]
    public async Task EveryStep_OfAStudysLife_IsInTheTrailWithPersonAndReason()
    {
        await using var record = await TestRecord.OpenAsync(isWorking: true);
        var revision = await record.RevisionAsync();
        var run = await record.Runs.EnqueueAsync(revision.Id, TestRecord.Ada);
        await record.UntilAsync(run, r => r.HasEnded);

        var entries = await record.Audit.ListAsync(new AuditQuery(StudyId: revision.StudyId));

        Assert.Equal(
            ["study duplicated", "draft saved", "revision committed", "run queued", "run started", "result stored", "run succeeded"],
            entries.Select(e => e.Action));
        Assert.All(entries.Take(4), e => Assert.Equal("Ada Lovelace", e.ActorName));
        Assert.Equal("for the test", entries[2].Reason);
        Assert.Contains("simulation.replicates", entries[1].Before, StringComparison.Ordinal);
        Assert.Contains("100", entries[1].After, StringComparison.Ordinal);
        var all = await record.Audit.ListAsync(new AuditQuery());
        Assert.Equal(Enumerable.Range(1, all.Count).Select(i => (long)i), all.Select(e => e.Sequence));
        Assert.Equal(all[^1].Hash, (await record.Audit.HeadAsync()).Hash);
    }

    [Theory]
    [InlineData("UPDATE audit_entries SET \"ActorName\" = 'Eve' WHERE \"Sequence\" = 2")]
    [InlineData("DELETE FROM audit_entries WHERE \"Sequence\" = 2")]
    [InlineData("UPDATE revisions SET \"Reason\" = 'better'")]
    [InlineData("DELETE FROM run_results")]
    [Trait("Requirement", "REQ-AUDIT-2")]
    public async Task AppendOnlyTable_ChangedBySql_Refuses(string sql)
    {
        using var record = await DamagedRecord.CreateAsync();

        var refusal = Assert.Throws<SqliteException>(() => record.Execute(sql));

        Assert.Contains("is append-only", refusal.Message, StringComparison.Ordinal);
        Assert.True((await record.VerifyAsync()).IsIntact);
    }

    [Fact]
    [Trait("Requirement", "REQ-AUDIT-1")]
    public async Task Changes_FromTwoProcessesAtOnce_FormOneChain()
    {
        await using var one = await TestRecord.OpenAsync();
        await using var two = await TestRecord.OpenAsync(directory: one.Directory);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(i =>
            (i % 2 == 0 ? one : two).Links.CreateAsync(TestRecord.Ada)));

        var verification = await one.Audit.VerifyAsync();
        Assert.True(verification.IsIntact, string.Join('\n', verification.Findings));
        Assert.Equal(40, (await one.Audit.ListAsync(new AuditQuery(Action: "access link created"))).Count);
    }

    [Fact]
    [Trait("Requirement", "REQ-AUDIT-1")]
    public async Task Change_ThatFails_LeavesNoEntry()
    {
        await using var record = await TestRecord.OpenAsync();
        var before = await record.Audit.HeadAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => record.Get<RecordKeeper>().ChangeAsync(
            change =>
            {
                change.Note(new SchemaSeal(["x"]), TestRecord.Ada, AuditNote.Of("never", new { }));
                throw new InvalidOperationException();
            },
            CancellationToken.None));

        Assert.Equal(before, await record.Audit.HeadAsync());
    }

    [Fact]
    [Trait("Requirement", "REQ-AUDIT-3")]
    public async Task Hash_OfAnEntry_IsTheDocumentedDigestOfItsFields()
    {
        await using var record = await TestRecord.OpenAsync();
        var entry = (await record.Audit.ListAsync(new AuditQuery()))[0];

        // Computed again as docs/methods/audit-trail.md says, without the product's code.
        string?[] fields =
        [
            "1", entry.At.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'"), entry.ActorId, entry.ActorName, entry.Action, entry.Subject,
            entry.StudyId, entry.Before, entry.After, entry.Reason, entry.Evidence, new string('0', 64),
        ];
        var text = string.Concat(fields.Select(f => f is null ? "-" : $"{System.Text.Encoding.UTF8.GetByteCount(f)}:{f}"));
        var hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text));

        Assert.Equal(Convert.ToHexStringLower(hash), entry.Hash);
    }
}
