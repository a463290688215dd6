using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using TrialTwin.Studies.Storage;

namespace TrialTwin.Studies.Audit;

/// <summary>Compares every audited record as it is with the digest that its last audit entry kept.</summary>
internal sealed class EvidenceCheck(
    StudiesContext rows, IReadOnlyDictionary<string, (long Sequence, string Digest)> kept, List<AuditFinding> findings)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public async Task RunAsync(CancellationToken cancellation)
    {
        await CheckAsync(rows.Studies, cancellation);
        await CheckAsync(rows.Revisions, cancellation);
        await CheckAsync(rows.Runs, cancellation);
        await CheckAsync(rows.Results, cancellation);
        await CheckAsync(rows.Reports, cancellation);
        await CheckAsync(rows.Users, cancellation);
        await CheckAsync(rows.AccessLinks, cancellation);
        await CheckAsync(rows.Sessions, cancellation);
        foreach (var (subject, entry) in kept.Where(k => !seen.Contains(k.Key) && k.Key != SchemaSeal.SubjectName))
        {
            findings.Add(new AuditFinding(subject, $"is gone; audit entry {entry.Sequence} is the last that knows it."));
        }
    }

    // Row by row, so that a row that cannot be read does not hide the others.
    private async Task CheckAsync<T>(IQueryable<T> table, CancellationToken cancellation)
        where T : class, IAudited
    {
        var count = await table.CountAsync(cancellation);
        for (var i = 0; i < count; i++)
        {
            try
            {
                var record = await table.AsNoTracking().OrderBy(r => EF.Property<string>(r, KeyOf<T>())).Skip(i).FirstAsync(cancellation);
                Compare(record);
            }
            catch (Exception e) when (e is DbException or FormatException or InvalidOperationException or InvalidCastException or ArgumentException)
            {
                findings.Add(new AuditFinding($"row {i + 1} of {typeof(T).Name}", $"cannot be read: {e.Message}"));
            }
        }
    }

    private string KeyOf<T>() => rows.Model.FindEntityType(typeof(T))!.FindPrimaryKey()!.Properties[0].Name;

    private void Compare(IAudited record)
    {
        seen.Add(record.Subject);
        if (!kept.TryGetValue(record.Subject, out var entry))
        {
            findings.Add(new AuditFinding(record.Subject, "no audit entry knows it."));
        }
        else if (ContentDigest.Of(record.Evidence) != entry.Digest)
        {
            findings.Add(new AuditFinding(record.Subject, $"was changed behind the audit trail: it is not what entry {entry.Sequence} left."));
        }
    }
}
