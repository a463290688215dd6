using System.Data.Common;
using System.Globalization;
using TrialTwin.Studies.Storage;

namespace TrialTwin.Studies.Audit;

/// <summary>
/// Walks along the chain, row by row as the database gives them, as text: a damaged value must be found, not converted.
/// Stops at the first broken row.
/// </summary>
internal sealed class AuditWalk
{
    public const string Query = """
        SELECT "Sequence", "At", "ActorId", "ActorName", "Action", "Subject", "StudyId",
               "Before", "After", "Reason", "Evidence", "PreviousHash", "Hash"
        FROM audit_entries ORDER BY "Sequence"
        """;

    private const int Subject = 5;
    private const int Evidence = 10;
    private const int PreviousHash = 11;
    private const int Hash = 12;

    private readonly List<string> hashes = [AuditHead.Empty.Hash];
    private readonly Dictionary<string, (long Sequence, string Digest)> lastEvidence = new(StringComparer.Ordinal);

    /// <summary>Set when a row's content does not give its hash, until the next row tells which of the two was changed.</summary>
    private (long Sequence, string Stored, string Computed)? suspect;

    public AuditHead Head { get; private set; } = AuditHead.Empty;

    public List<AuditFinding> Findings { get; } = [];

    /// <summary>For each subject, its last entry and the digest kept there.</summary>
    public IReadOnlyDictionary<string, (long Sequence, string Digest)> LastEvidence => lastEvidence;

    /// <summary>Hash of an intact entry; null beyond the end.</summary>
    public string? HashAt(long sequence) => sequence >= 0 && sequence < hashes.Count ? hashes[(int)sequence] : null;

    public void Take(DbDataReader row)
    {
        var fields = Enumerable.Range(0, row.FieldCount)
            .Select(i => row.IsDBNull(i) ? null : Convert.ToString(row.GetValue(i), CultureInfo.InvariantCulture))
            .ToArray();
        if (suspect is { } changed)
        {
            Blame(changed, fields[PreviousHash]);
            return;
        }

        var expected = Head.Sequence + 1;
        if (fields[0] != expected.ToString(CultureInfo.InvariantCulture))
        {
            Findings.Add(new AuditFinding($"audit entry {expected}", $"is missing; the next one there is {fields[0]}."));
            return;
        }

        var computed = ContentDigest.Of(fields[..Hash]);
        if (computed != fields[Hash])
        {
            suspect = (expected, fields[Hash] ?? "", computed);
            return;
        }

        if (fields[PreviousHash] != Head.Hash)
        {
            Findings.Add(new AuditFinding(
                $"audit entry {expected}", $"does not follow entry {Head.Sequence}: it names {fields[PreviousHash]} where {Head.Hash} stands."));
            return;
        }

        hashes.Add(computed);
        Head = new AuditHead(expected, computed);
        lastEvidence[fields[Subject]!] = (expected, fields[Evidence]!);
    }

    /// <summary>To be called after the last row.</summary>
    public void Finish()
    {
        if (suspect is { } changed && Findings.Count == 0)
        {
            Blame(changed, null);
        }
    }

    private void Blame((long Sequence, string Stored, string Computed) row, string? namedByNext)
    {
        var what = namedByNext == row.Computed
            ? $"its hash was changed: its content and the next entry say {row.Computed}, stored is {row.Stored}."
            : $"its content was changed: it gives {row.Computed}, stored is {row.Stored}.";
        Findings.Add(new AuditFinding($"audit entry {row.Sequence}", what));
    }
}
