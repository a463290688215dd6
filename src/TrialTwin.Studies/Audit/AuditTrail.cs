using Microsoft.EntityFrameworkCore;
using TrialTwin.Studies.Storage;

namespace TrialTwin.Studies.Audit;

/// <summary>Who did what, when and why: append-only, each entry bound to the one before by its hash.</summary>
public sealed class AuditTrail
{
    private readonly RecordKeeper keeper;
    private readonly AuditVerifier verifier;

    internal AuditTrail(RecordKeeper keeper, AuditVerifier verifier)
    {
        this.keeper = keeper;
        this.verifier = verifier;
    }

    /// <summary>Entries in the order in which they were written.</summary>
    public Task<IReadOnlyList<AuditEntry>> ListAsync(AuditQuery query, CancellationToken cancellation = default) =>
        keeper.ReadAsync<IReadOnlyList<AuditEntry>>(
            async rows =>
            {
                var entries = rows.AuditEntries.Where(e =>
                    e.Sequence > query.AfterSequence
                    && (query.StudyId == null || e.StudyId == query.StudyId)
                    && (query.Subject == null || e.Subject == query.Subject)
                    && (query.ActorName == null || e.ActorName == query.ActorName)
                    && (query.Action == null || e.Action.Contains(query.Action)));
                var newest = await entries.OrderByDescending(e => e.Sequence).Take(query.Limit).ToListAsync(cancellation);
                newest.Reverse();
                return newest;
            },
            cancellation);

    /// <summary>The newest entry's number and hash, as printed in every report.</summary>
    public Task<AuditHead> HeadAsync(CancellationToken cancellation = default) =>
        keeper.ReadAsync(
            async rows => await rows.AuditHead.Select(h => new AuditHead(h.Sequence, h.Hash)).SingleAsync(cancellation),
            cancellation);

    /// <summary>Checks the whole record against the trail; changes nothing, and works on a damaged database too.</summary>
    public Task<AuditVerification> VerifyAsync(CancellationToken cancellation = default) => verifier.VerifyAsync(cancellation);
}
