using System.Text;
using Microsoft.Data.Sqlite;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Studies.Tests.Audit;

public sealed class AuditVerifierTests
{
    private const string LiftTriggers = "DROP TRIGGER audit_entries_refuse_update; DROP TRIGGER audit_entries_refuse_delete;";

    [Theory]
    [InlineData("run queued", "audit entry ")]
    [InlineData("simulation.replicates", "audit entry ")]
    [InlineData("for the test", "revision/")]
    [InlineData("trialtwin/study-result/1", "result/")]
    [InlineData("reading the history", "run/")]
    [Trait("Requirement", "REQ-AUDIT-4")]
    public async Task Verify_OneFlippedByteOfAStoredText_NamesTheRow(string text, string where)
    {
        using var record = await DamagedRecord.CreateAsync();
        Assert.True((await record.VerifyAsync()).IsIntact);

        record.Flip(text, text.Length / 2);

        var finding = (await record.VerifyAsync()).Findings[0];
        Assert.StartsWith(where, finding.Where, StringComparison.Ordinal);
        Assert.Contains("changed", finding.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"At\" = '2020-01-01T00:00:00.000Z'")]
    [InlineData("\"ActorId\" = 'eve'")]
    [InlineData("\"ActorName\" = 'Eve'")]
    [InlineData("\"Action\" = 'nothing'")]
    [InlineData("\"Subject\" = 'study/other'")]
    [InlineData("\"StudyId\" = 'other'")]
    [InlineData("\"Before\" = '{}'")]
    [InlineData("\"After\" = NULL")]
    [InlineData("\"Reason\" = 'because'")]
    [InlineData("\"Evidence\" = 'none'")]
    [InlineData("\"PreviousHash\" = 'none'")]
    [InlineData("\"Hash\" = 'none'")]
    [InlineData("\"Sequence\" = 400")]
    [Trait("Requirement", "REQ-AUDIT-4")]
    public async Task Verify_AnyColumnOfAnEntryChanged_NamesTheEntry(string assignment)
    {
        using var record = await DamagedRecord.CreateAsync();

        record.Execute($"{LiftTriggers} UPDATE audit_entries SET {assignment} WHERE \"Sequence\" = 3");

        Assert.Contains((await record.VerifyAsync()).Findings, f => f.Where == "audit entry 3");
    }

    [Fact]
    [Trait("Requirement", "REQ-AUDIT-4")]
    public async Task Verify_StoredHashChanged_SaysThatTheContentIsIntact()
    {
        using var record = await DamagedRecord.CreateAsync();

        record.Execute($"{LiftTriggers} UPDATE audit_entries SET \"Hash\" = upper(\"Hash\") WHERE \"Sequence\" = 3");

        Assert.Contains((await record.VerifyAsync()).Findings, f => f.What.StartsWith("its hash was changed", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "REQ-AUDIT-4")]
    public async Task Verify_EntryTakenOut_NamesTheGap()
    {
        using var record = await DamagedRecord.CreateAsync();

        record.Execute($"{LiftTriggers} DELETE FROM audit_entries WHERE \"Sequence\" = 4");

        Assert.Contains((await record.VerifyAsync()).Findings, f => f.Where == "audit entry 4" && f.What.Contains("missing", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "REQ-AUDIT-5")]
    public async Task Verify_TailCutOffTogetherWithTheHeadInside_IsBetrayedByTheHeadOutside()
    {
        using var record = await DamagedRecord.CreateAsync();

        record.Execute($"""
            {LiftTriggers}
            DELETE FROM audit_entries WHERE "Sequence" > 8;
            UPDATE audit_head SET "Sequence" = 8, "Hash" = (SELECT "Hash" FROM audit_entries WHERE "Sequence" = 8);
            """);

        Assert.Contains((await record.VerifyAsync()).Findings, f => f.Where == "audit entry 9" && f.What.Contains("cut off", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("UPDATE runs SET \"Seed\" = '2'")]
    [InlineData("UPDATE studies SET \"DraftSavedBy\" = 'Eve' WHERE NOT \"IsSample\"")]
    [InlineData("UPDATE users SET \"Name\" = 'Eve'")]
    [InlineData("UPDATE sessions SET \"ExpiresAt\" = '2099-01-01T00:00:00.000Z'")]
    [InlineData("UPDATE access_links SET \"RedeemedAt\" = NULL")]
    [InlineData("INSERT INTO users VALUES ('user-eve', '2026-01-01T00:00:00.000Z', 'Eve')")]
    [InlineData("DELETE FROM sessions")]
    [InlineData("DROP TRIGGER run_results_refuse_update")]
    [Trait("Requirement", "REQ-AUDIT-6")]
    public async Task Verify_RecordChangedBehindTheTrail_IsNamed(string sql)
    {
        using var record = await DamagedRecord.CreateAsync();

        record.Execute(sql);

        Assert.Single((await record.VerifyAsync()).Findings);
    }

    [Fact]
    [Trait("Requirement", "REQ-AUDIT-4")]
    public async Task Verify_WhileOthersWriteAndReadBefore_IsIntactThenSeesTheFlip()
    {
        await using var record = await TestRecord.OpenAsync();
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 30; i++)
            {
                await record.Links.CreateAsync(TestRecord.Ada);
            }
        });
        do
        {
            Assert.Empty((await record.Audit.VerifyAsync()).Findings);
        }
        while (!writing.IsCompleted);
        await writing;
        using (var connection = new SqliteConnection($"Data Source={record.DatabaseFile};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            command.ExecuteNonQuery();
        }

        var content = await File.ReadAllBytesAsync(record.DatabaseFile);
        content[content.AsSpan().LastIndexOf("access link created"u8)] ^= 1;
        await using (var file = new FileStream(record.DatabaseFile, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
        {
            await file.WriteAsync(content);
        }

        Assert.StartsWith("audit entry", (await record.Audit.VerifyAsync()).Findings[0].Where, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-AUDIT-7")]
    public async Task Verify_FileThatIsNoDatabase_SaysSo()
    {
        using var record = await DamagedRecord.CreateAsync();
        record.Flip("SQLite format 3");

        var finding = (await record.VerifyAsync()).Findings[0];
        var refusal = await Assert.ThrowsAsync<BadInputException>(() => TestRecord.OpenAsync(directory: record.Directory));

        Assert.Contains("file is not a database", finding.What, StringComparison.Ordinal);
        Assert.Contains("audit verify", refusal.Problems[0].Mend, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-AUDIT-4")]
    public async Task Verify_AByteFlippedAnywhere_IsFoundUnlessNothingReadableChanged()
    {
        using var record = await DamagedRecord.CreateAsync();
        var intact = await File.ReadAllBytesAsync(record.DatabaseFile);
        var content = Dump(record);
        var (found, missed) = (0, new List<int>());
        const int flips = 200;

        for (var i = 0; i < flips; i++)
        {
            // A stride that is prime to the length walks over the whole file.
            var at = (int)((long)i * intact.Length / flips) + (i * 7919 % (intact.Length / flips));
            var damaged = (byte[])intact.Clone();
            damaged[at] ^= (byte)(1 << (i % 8));
            await File.WriteAllBytesAsync(record.DatabaseFile, damaged);
            var isFound = !(await record.VerifyAsync()).IsIntact;
            var isChanged = Dump(record) != content;
            (found, missed) = (found + (isFound && isChanged ? 1 : 0), isChanged && !isFound ? [.. missed, at] : missed);
        }

        Assert.Empty(missed);
        Assert.InRange(found, flips / 10, flips);
    }

    /// <summary>Everything that can be read out of the audited tables.</summary>
    private static string Dump(DamagedRecord record)
    {
        var text = new StringBuilder();
        using var connection = new SqliteConnection($"Data Source={record.DatabaseFile};Pooling=False;Mode=ReadOnly");
        try
        {
            connection.Open();
            foreach (var table in new[] { "audit_entries", "audit_head", "studies", "revisions", "runs", "run_results", "users", "access_links", "sessions", "reports" })
            {
                using var command = connection.CreateCommand();
                command.CommandText = $"SELECT * FROM {table} ORDER BY 1";
                using var reader = command.ExecuteReader();
                while (reader.Read())
                {
                    for (var i = 0; i < reader.FieldCount; i++)
                    {
                        text.Append(reader.GetValue(i)).Append('|');
                    }
                }
            }
        }
        catch (SqliteException e)
        {
            text.Append(e.Message);
        }

        return text.ToString();
    }
}
