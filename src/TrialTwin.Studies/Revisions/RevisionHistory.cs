using Microsoft.EntityFrameworkCore;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Catalog;
using TrialTwin.Studies.Storage;
using TrialTwin.Studies.Users;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Studies.Revisions;

/// <summary>The immutable versions of a study: commit the draft, look at what was, compare, restore.</summary>
public sealed class RevisionHistory
{
    private readonly RecordKeeper keeper;

    internal RevisionHistory(RecordKeeper keeper) => this.keeper = keeper;

    /// <summary>Freezes the draft as the next revision. A draft that equals the newest revision gives that one again.</summary>
    /// <exception cref="BadInputException">The draft has problems; all of them are listed.</exception>
    public Task<RevisionSummary> CommitAsync(
        string studyId, Actor actor, string reason, CancellationToken cancellation = default) =>
        keeper.ChangeAsync(
            async change =>
            {
                var study = await change.Rows.FindEditableStudyAsync(studyId, cancellation);
                var newest = await NewestAsync(change.Rows, studyId, cancellation);
                if (newest?.Protocol == study.Draft)
                {
                    return newest.ToSummary();
                }

                var problems = ProtocolValidator.Validate(CanonicalJson.Read<Protocol>(study.Draft));
                if (problems.Count > 0)
                {
                    throw new BadInputException(problems);
                }

                return Commit(change, study, newest, (actor, reason)).ToSummary();
            },
            cancellation);

    /// <summary>A revision with its protocol; null when there is no such revision.</summary>
    public Task<Revision?> GetAsync(string revisionId, CancellationToken cancellation = default) =>
        keeper.ReadAsync(
            async rows => await rows.Revisions.SingleOrDefaultAsync(r => r.Id == revisionId, cancellation) is { } revision
                ? new Revision(revision.ToSummary(), CanonicalJson.Read<Protocol>(revision.Protocol))
                : null,
            cancellation);

    /// <summary>Revisions of a study, newest first.</summary>
    public Task<IReadOnlyList<RevisionSummary>> ListAsync(string studyId, CancellationToken cancellation = default) =>
        keeper.ReadAsync<IReadOnlyList<RevisionSummary>>(
            async rows =>
            {
                var revisions = await rows.Revisions
                    .Where(r => r.StudyId == studyId)
                    .OrderByDescending(r => r.Number)
                    .ToListAsync(cancellation);
                return [.. revisions.Select(r => r.ToSummary())];
            },
            cancellation);

    /// <summary>What changed from one revision to another.</summary>
    public Task<IReadOnlyList<ProtocolChange>> DiffAsync(
        string fromRevisionId, string toRevisionId, CancellationToken cancellation = default) =>
        keeper.ReadAsync(
            async rows =>
            {
                var from = await FindAsync(rows, fromRevisionId, cancellation);
                var to = await FindAsync(rows, toRevisionId, cancellation);
                return ProtocolDiff.Between(from.Protocol, to.Protocol);
            },
            cancellation);

    /// <summary>Makes the draft what an earlier revision was. The revisions in between stay.</summary>
    public Task<StudyDetail> RestoreAsync(
        string revisionId, Actor actor, string reason, CancellationToken cancellation = default) =>
        keeper.ChangeAsync(
            async change =>
            {
                var revision = await FindAsync(change.Rows, revisionId, cancellation);
                var study = await change.Rows.FindEditableStudyAsync(revision.StudyId, cancellation);
                var changes = ProtocolDiff.Between(study.Draft, revision.Protocol);
                if (changes.Count > 0)
                {
                    var title = CanonicalJson.Read<Protocol>(revision.Protocol).Title;
                    study.TakeDraft(revision.Protocol, title, change, actor.Name);
                    change.Note(study, actor, AuditNote.Of($"revision {revision.Number} restored to the draft", changes, reason));
                }

                return await StudyCatalog.DetailAsync(change.Rows, study, cancellation);
            },
            cancellation);

    internal static RevisionRecord Commit(
        RecordChange change, StudyRecord study, RevisionRecord? newest, (Actor Actor, string Reason) by)
    {
        var number = (newest?.Number ?? 0) + 1;
        var revision = new RevisionRecord
        {
            Id = $"{study.Id}.r{number}",
            StudyId = study.Id,
            Number = number,
            Protocol = study.Draft,
            ProtocolHash = ContentDigest.Of(study.Draft),
            CommittedAt = change.Now,
            CommittedBy = by.Actor.Name,
            Reason = by.Reason,
        };
        change.Rows.Add(revision);
        var note = newest is null
            ? AuditNote.Of("revision committed", new { revision.Number, revision.ProtocolHash }, by.Reason)
            : AuditNote.Of("revision committed", ProtocolDiff.Between(newest.Protocol, revision.Protocol), by.Reason);
        change.Note(revision, by.Actor, note);
        return revision;
    }

    private static async Task<RevisionRecord> FindAsync(StudiesContext rows, string id, CancellationToken cancellation) =>
        await rows.Revisions.SingleOrDefaultAsync(r => r.Id == id, cancellation)
        ?? throw new BadInputException("revision", $"There is no revision '{id}'.", "Choose one from the study's history.");

    private static Task<RevisionRecord?> NewestAsync(StudiesContext rows, string studyId, CancellationToken cancellation) =>
        rows.Revisions.Where(r => r.StudyId == studyId).OrderByDescending(r => r.Number).FirstOrDefaultAsync(cancellation);
}
