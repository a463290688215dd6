using Microsoft.EntityFrameworkCore;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Revisions;
using TrialTwin.Studies.Runs;
using TrialTwin.Studies.Storage;

namespace TrialTwin.Studies.Reports;

/// <summary>Gathers from the record what a report is made of.</summary>
internal sealed class ReportSources(RecordKeeper keeper, RunQueue runs, RevisionHistory revisions, AuditTrail audit)
{
    public async Task<ReportRequest> GatherAsync(string reportId, CancellationToken cancellation)
    {
        var report = await keeper.ReadAsync(
            rows => rows.Reports.SingleAsync(r => r.Id == reportId, cancellation), cancellation);
        var run = await runs.GetAsync(report.RunId, cancellation)
            ?? throw new InvalidOperationException($"Report {reportId} belongs to a run that is not there.");
        var revision = await revisions.GetAsync(run.RevisionId, cancellation)
            ?? throw new InvalidOperationException($"Run {run.Id} belongs to a revision that is not there.");
        var result = await runs.ResultAsync(run.Id, cancellation)
            ?? throw new InvalidOperationException($"Run {run.Id} has no result.");
        var signature = report.SignatureMeaning is { } meaning
            ? new ReportSignature(report.RequestedBy, meaning, report.RequestedAt)
            : null;
        return new ReportRequest(
            reportId,
            revision,
            run,
            result,
            await audit.ListAsync(new AuditQuery(StudyId: report.StudyId), cancellation),
            await audit.HeadAsync(cancellation),
            report.RequestedBy,
            report.RequestedAt,
            await OriginAsync(revision, cancellation),
            signature);
    }

    private Task<StudyOrigin?> OriginAsync(Revision revision, CancellationToken cancellation) =>
        keeper.ReadAsync(
            async rows =>
            {
                var study = await rows.Studies.SingleAsync(s => s.Id == revision.Summary.StudyId, cancellation);
                var original = await rows.Revisions
                    .Where(r => r.StudyId == study.DuplicateOf && r.CommittedAt <= study.CreatedAt)
                    .OrderByDescending(r => r.Number)
                    .FirstOrDefaultAsync(cancellation);
                if (original is null)
                {
                    return null;
                }

                var changes = ProtocolDiff.Between(original.Protocol, CanonicalJson.Write(revision.Protocol));
                return new StudyOrigin(original.StudyId, original.Number, [.. changes.Where(change => change.Path != "id")]);
            },
            cancellation);
}
