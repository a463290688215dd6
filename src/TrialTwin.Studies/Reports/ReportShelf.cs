using Microsoft.EntityFrameworkCore;
using TrialTwin.Numerics.Problems;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Runs;
using TrialTwin.Studies.Storage;
using TrialTwin.Studies.Users;

namespace TrialTwin.Studies.Reports;

/// <summary>The reports: ask for one, follow it, take its files.</summary>
public sealed class ReportShelf
{
    private readonly RecordKeeper keeper;
    private readonly JobScheduler jobs;
    private readonly StudiesOptions options;

    internal ReportShelf(RecordKeeper keeper, JobScheduler jobs, StudiesOptions options)
    {
        this.keeper = keeper;
        this.jobs = jobs;
        this.options = options;
    }

    /// <summary>Asks for a report on a finished run and gives its id at once.</summary>
    /// <param name="runId">A run that succeeded.</param>
    /// <param name="actor">Who asks, and signs.</param>
    /// <param name="signatureMeaning">What the person signs, such as "Approved"; null for a draft.</param>
    /// <param name="cancellation">Stops the request.</param>
    /// <exception cref="BadInputException">There is no such run, or it has no final result.</exception>
    public async Task<string> RequestAsync(
        string runId, Actor actor, string? signatureMeaning = null, CancellationToken cancellation = default)
    {
        var reportId = await keeper.ChangeAsync(
            async change =>
            {
                var run = await change.Rows.Runs.SingleOrDefaultAsync(r => r.Id == runId, cancellation);
                if (run?.Phase != RunPhase.Succeeded)
                {
                    throw new BadInputException("run", $"Run '{runId}' has no final result.", "Choose a run that succeeded.");
                }

                var report = new ReportRecord
                {
                    Id = IdentifierSource.Next("report"),
                    StudyId = run.StudyId,
                    RunId = run.Id,
                    RequestedAt = change.Now,
                    RequestedById = actor.Id,
                    RequestedBy = actor.Name,
                    SignatureMeaning = signatureMeaning,
                };
                change.Rows.Add(report);
                change.Note(report, actor, AuditNote.Of("report requested", new { report.RunId, report.SignatureMeaning }));
                return report.Id;
            },
            cancellation);
        await jobs.ScheduleReportAsync(reportId, cancellation);
        return reportId;
    }

    /// <summary>Reports, newest first.</summary>
    /// <param name="studyId">Only of this study; null for all.</param>
    /// <param name="cancellation">Stops the look-up.</param>
    public Task<IReadOnlyList<ReportStatus>> ListAsync(string? studyId = null, CancellationToken cancellation = default) =>
        keeper.ReadAsync<IReadOnlyList<ReportStatus>>(
            async rows =>
            {
                var reports = await rows.Reports.Where(r => studyId == null || r.StudyId == studyId)
                    .OrderByDescending(r => r.RequestedAt).ThenBy(r => r.Id).ToListAsync(cancellation);
                return [.. reports.Select(r => r.ToStatus())];
            },
            cancellation);

    /// <summary>A report; null when there is no such report.</summary>
    public Task<ReportStatus?> GetAsync(string reportId, CancellationToken cancellation = default) =>
        keeper.ReadAsync(
            async rows => (await rows.Reports.SingleOrDefaultAsync(r => r.Id == reportId, cancellation))?.ToStatus(),
            cancellation);

    /// <summary>Full path of a file of a report; null when the report or the file is not there.</summary>
    public Task<string?> FindFileAsync(string reportId, ReportFile file, CancellationToken cancellation = default) =>
        keeper.ReadAsync(
            async rows =>
            {
                var report = await rows.Reports.SingleOrDefaultAsync(r => r.Id == reportId, cancellation);
                var name = file switch
                {
                    ReportFile.Html => report?.Html,
                    ReportFile.Pdf => report?.Pdf,
                    _ => report?.Bundle,
                };
                var path = name is null ? null : Path.Combine(options.ReportsDirectory, reportId, name);
                return File.Exists(path) ? path : null;
            },
            cancellation);
}
