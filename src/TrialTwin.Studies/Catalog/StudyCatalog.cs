using Microsoft.EntityFrameworkCore;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Revisions;
using TrialTwin.Studies.Runs;
using TrialTwin.Studies.Storage;
using TrialTwin.Studies.Users;
using TrialTwin.Trials.Protocols;

namespace TrialTwin.Studies.Catalog;

/// <summary>The studies: list, look, duplicate, edit the draft. Revisions are made by <see cref="RevisionHistory"/>.</summary>
public sealed class StudyCatalog
{
    private readonly RecordKeeper keeper;

    internal StudyCatalog(RecordKeeper keeper) => this.keeper = keeper;

    /// <summary>All studies, the one changed last first.</summary>
    public Task<IReadOnlyList<StudySummary>> ListAsync(CancellationToken cancellation = default) =>
        keeper.ReadAsync<IReadOnlyList<StudySummary>>(
            async rows => await rows.Studies
                .OrderByDescending(s => s.DraftSavedAt)
                .ThenBy(s => s.Id)
                .Select(s => new StudySummary(
                    s.Id,
                    s.Title,
                    s.IsSample,
                    s.DraftSavedAt,
                    s.DraftSavedBy,
                    rows.Revisions.Count(r => r.StudyId == s.Id),
                    rows.Runs.Where(r => r.StudyId == s.Id)
                        .OrderByDescending(r => r.QueuedAt).Select(r => r.Id).FirstOrDefault(),
                    rows.Runs.Where(r => r.StudyId == s.Id && r.Phase == RunPhase.Succeeded)
                        .OrderByDescending(r => r.QueuedAt).Select(r => r.Id).FirstOrDefault()))
                .ToListAsync(cancellation),
            cancellation);

    /// <summary>A study with its draft and revisions; null when there is no such study.</summary>
    public Task<StudyDetail?> GetAsync(string studyId, CancellationToken cancellation = default) =>
        keeper.ReadAsync(
            async rows => await rows.Studies.SingleOrDefaultAsync(s => s.Id == studyId, cancellation) is { } study
                ? await DetailAsync(rows, study, cancellation)
                : null,
            cancellation);

    /// <summary>Makes an editable study out of another one's draft.</summary>
    public Task<StudyDetail> DuplicateAsync(string studyId, Actor actor, CancellationToken cancellation = default) =>
        keeper.ChangeAsync(
            async change =>
            {
                var original = await change.Rows.FindStudyAsync(studyId, cancellation);
                var protocol = CanonicalJson.Read<Protocol>(original.Draft);
                var id = IdentifierSource.Next(original.DuplicateOf ?? original.Id);
                var title = original.Title.EndsWith(CopySuffix, StringComparison.Ordinal) ? original.Title : original.Title + CopySuffix;
                var copy = Add(change, protocol with { Id = id, Title = title }, original.Id, actor);
                change.Note(copy, actor, AuditNote.Of("study duplicated", new { copy.Id, copy.Title, original = original.Id }));
                return await DetailAsync(change.Rows, copy, cancellation);
            },
            cancellation);

    /// <summary>Makes an editable study out of a protocol that somebody brought; it may have problems, as any draft.</summary>
    public Task<StudyDetail> AddAsync(Protocol protocol, Actor actor, CancellationToken cancellation = default) =>
        keeper.ChangeAsync(
            async change =>
            {
                var study = Add(change, protocol with { Id = IdentifierSource.Next("study") }, null, actor);
                change.Note(study, actor, AuditNote.Of("study uploaded", new { study.Id, study.Title, protocolId = protocol.Id }));
                return await DetailAsync(change.Rows, study, cancellation);
            },
            cancellation);

    /// <summary>Saves a draft, valid or not. Saving what is already saved changes nothing.</summary>
    /// <exception cref="DraftConflictException">Somebody saved since <see cref="DraftEdit.ExpectedVersion"/>.</exception>
    /// <exception cref="BadInputException">There is no such study, or it is a sample.</exception>
    public Task<StudyDetail> SaveDraftAsync(
        string studyId, DraftEdit edit, Actor actor, CancellationToken cancellation = default) =>
        keeper.ChangeAsync(
            async change =>
            {
                var study = await change.Rows.FindEditableStudyAsync(studyId, cancellation);
                var text = CanonicalJson.Write(edit.Draft with { Id = study.Id });
                var changes = ProtocolDiff.Between(study.Draft, text);
                if (changes.Count > 0)
                {
                    if (study.DraftVersion != edit.ExpectedVersion)
                    {
                        throw new DraftConflictException(await DetailAsync(change.Rows, study, cancellation), edit.Draft, changes);
                    }

                    study.TakeDraft(text, edit.Draft.Title ?? "", change, actor.Name);
                    change.Note(study, actor, AuditNote.Of("draft saved", changes, edit.Reason));
                }

                return await DetailAsync(change.Rows, study, cancellation);
            },
            cancellation);

    private const string CopySuffix = " (copy)";

    private static StudyRecord Add(RecordChange change, Protocol protocol, string? duplicateOf, Actor actor)
    {
        var study = new StudyRecord
        {
            Id = protocol.Id,
            Title = protocol.Title,
            IsSample = false,
            DuplicateOf = duplicateOf,
            CreatedAt = change.Now,
            CreatedBy = actor.Name,
            Draft = CanonicalJson.Write(protocol),
            DraftSavedAt = change.Now,
            DraftSavedBy = actor.Name,
        };
        change.Rows.Add(study);
        return study;
    }

    internal static async Task<StudyDetail> DetailAsync(StudiesContext rows, StudyRecord study, CancellationToken cancellation)
    {
        var revisions = await rows.Revisions.AsNoTracking()
            .Where(r => r.StudyId == study.Id)
            .OrderByDescending(r => r.Number)
            .ToListAsync(cancellation);
        return new StudyDetail(
            study.Id,
            study.IsSample,
            study.DuplicateOf,
            CanonicalJson.Read<Protocol>(study.Draft),
            study.DraftVersion,
            study.DraftSavedAt,
            study.DraftSavedBy,
            revisions.Count == 0 || revisions[0].Protocol != study.Draft,
            [.. revisions.Select(r => r.ToSummary())]);
    }
}
