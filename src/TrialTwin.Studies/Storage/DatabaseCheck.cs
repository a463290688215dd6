using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using TrialTwin.Studies.Audit;

namespace TrialTwin.Studies.Storage;

/// <summary>Checks the database below its rows: the file's structure, and the schema with the triggers that guard the audit trail.</summary>
internal sealed class DatabaseCheck
{
    /// <summary>The schema as the database describes it, for <see cref="SchemaSeal"/>.</summary>
    public async Task<SchemaSeal> DescribeAsync(StudiesContext rows, CancellationToken cancellation)
    {
        var schema = await ReadAsync(
            rows,
            "SELECT type || ' ' || name || ' on ' || tbl_name || ': ' || coalesce(sql, '') FROM sqlite_schema "
            + "UNION ALL SELECT 'migration ' || \"MigrationId\" || ' ' || \"ProductVersion\" FROM \"__EFMigrationsHistory\" ORDER BY 1",
            cancellation);
        return new SchemaSeal([.. schema]);
    }

    public async Task CheckAsync(StudiesContext rows, List<AuditFinding> findings, CancellationToken cancellation)
    {
        try
        {
            foreach (var line in (await ReadAsync(rows, "PRAGMA integrity_check", cancellation)).Where(l => l != "ok"))
            {
                findings.Add(new AuditFinding("database file", $"is damaged: {line}"));
            }

            var now = ContentDigest.Of((await DescribeAsync(rows, cancellation)).Evidence);
            var sealedAs = await ReadAsync(
                rows,
                $"SELECT \"Evidence\" FROM audit_entries WHERE \"Subject\" = '{SchemaSeal.SubjectName}' ORDER BY \"Sequence\" DESC LIMIT 1",
                cancellation);
            if (sealedAs.Count > 0 && sealedAs[0] != now)
            {
                findings.Add(new AuditFinding(SchemaSeal.SubjectName, "tables, indexes or triggers are not those that TrialTwin made."));
            }
        }
        catch (DbException e)
        {
            findings.Add(new AuditFinding("database file", $"is damaged: {e.Message}"));
        }
    }

    private static async Task<List<string>> ReadAsync(StudiesContext rows, string query, CancellationToken cancellation)
    {
        await using var command = rows.Database.GetDbConnection().CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var lines = new List<string>();
        while (await reader.ReadAsync(cancellation))
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }
}
