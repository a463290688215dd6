using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using TrialTwin.Studies.Storage;

namespace TrialTwin.Studies.Audit;

/// <summary>Checks, in this order: the database file, its schema, the chain, its head, every record against its last entry, and the files of the reports.</summary>
internal sealed class AuditVerifier(
    IDbContextFactory<StudiesContext> contexts, AuditHeadFile headFile, DatabaseCheck database, ReportFilesCheck reportFiles)
{
    public async Task<AuditVerification> VerifyAsync(CancellationToken cancellation)
    {
        var walk = new AuditWalk();
        var findings = new List<AuditFinding>();
        try
        {
            // The head outside is read before the snapshot is taken: it never knows more than an intact database does.
            var outside = headFile.Read();
            await using var rows = await OpenSnapshotAsync(cancellation);
            await database.CheckAsync(rows, findings, cancellation);
            await ReadingAsync(findings, "audit entries", () => WalkAsync(rows, walk, cancellation));
            findings.InsertRange(0, walk.Findings);
            await ReadingAsync(findings, "audit head", () => CheckHeadAsync(rows, walk, (outside, findings), cancellation));
            if (walk.Findings.Count == 0)
            {
                await new EvidenceCheck(rows, walk.LastEvidence, findings).RunAsync(cancellation);
                await ReadingAsync(findings, "reports", () => reportFiles.CheckAsync(rows, findings, cancellation));
            }
        }
        catch (DbException e)
        {
            findings.Add(new AuditFinding("database file", $"cannot be opened: {e.Message}"));
        }
        catch (InvalidDataException e)
        {
            findings.Add(new AuditFinding("audit head", e.Message));
        }

        return new AuditVerification(walk.Head.Sequence, walk.Head, findings);
    }

    /// <summary>
    /// A connection of its own, because a pooled one may still hold pages as they were before somebody changed the file,
    /// and one moment of the database, because others may be at work.
    /// </summary>
    private async Task<StudiesContext> OpenSnapshotAsync(CancellationToken cancellation)
    {
        var rows = await contexts.CreateDbContextAsync(cancellation);
        rows.Database.SetConnectionString(rows.Database.GetConnectionString() + ";Pooling=False");
        await rows.Database.OpenConnectionAsync(cancellation);
        await rows.Database.ExecuteSqlRawAsync("BEGIN", cancellation);
        return rows;
    }

    private static async Task WalkAsync(StudiesContext rows, AuditWalk walk, CancellationToken cancellation)
    {
        await using var command = rows.Database.GetDbConnection().CreateCommand();
        command.CommandText = AuditWalk.Query;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (walk.Findings.Count == 0 && await reader.ReadAsync(cancellation))
        {
            walk.Take(reader);
        }

        walk.Finish();
    }

    private static async Task CheckHeadAsync(
        StudiesContext rows, AuditWalk walk, (AuditHead? Outside, List<AuditFinding> Findings) heads, CancellationToken cancellation)
    {
        var (outside, findings) = heads;
        if (walk.Findings.Count > 0)
        {
            return;
        }

        var inside = await rows.AuditHead.AsNoTracking().SingleOrDefaultAsync(cancellation);
        if (inside is null || inside.Sequence != walk.Head.Sequence || inside.Hash != walk.Head.Hash)
        {
            findings.Add(new AuditFinding(
                $"audit entry {walk.Head.Sequence + 1}",
                $"the head in the database says that there are {inside?.Sequence ?? 0} entries ending in {inside?.Hash}, "
                + $"but the chain ends at {walk.Head.Sequence} with {walk.Head.Hash}."));
        }

        if (outside is not null && walk.HashAt(outside.Sequence) != outside.Hash)
        {
            findings.Add(new AuditFinding(
                $"audit entry {Math.Min(outside.Sequence, walk.Head.Sequence + 1)}",
                $"audit-head.json knows entry {outside.Sequence} with hash {outside.Hash}; the database "
                + (outside.Sequence > walk.Head.Sequence ? $"ends at {walk.Head.Sequence}: the tail was cut off." : "has another entry there.")));
        }
    }

    private static async Task ReadingAsync(List<AuditFinding> findings, string where, Func<Task> read)
    {
        try
        {
            await read();
        }
        catch (Exception e) when (e is DbException or FormatException or InvalidDataException or InvalidOperationException or InvalidCastException)
        {
            findings.Add(new AuditFinding(where, $"cannot be read: {e.Message}"));
        }
    }
}
