using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Storage;
using TrialTwin.Studies.Users;

namespace TrialTwin.Studies.Reports;

/// <summary>Has a report built, and puts its files on the shelf all at once or not at all.</summary>
internal sealed class ReportAssembly(
    RecordKeeper keeper, ReportSources sources, IServiceProvider services, StudiesOptions options, ILogger<ReportAssembly> log)
{
    public async Task BuildAsync(string reportId, CancellationToken shutdown)
    {
        if (await BeginAsync(reportId, shutdown) is not { } request)
        {
            return;
        }

        var folder = Path.Combine(options.ReportsDirectory, $".{reportId}");
        try
        {
            Clear(folder);
            Directory.CreateDirectory(folder);
            var artefacts = await services.GetRequiredService<IReportBuilder>().BuildAsync(request, folder, shutdown);
            var shelf = Path.Combine(options.ReportsDirectory, reportId);
            Clear(shelf);
            Directory.Move(folder, shelf);
            await FinishAsync(reportId, shelf, artefacts);
        }
        catch (OperationCanceledException) when (shutdown.IsCancellationRequested)
        {
            Clear(folder);
            throw;
        }
#pragma warning disable CA1031 // The one place where a report's failure, whatever it is, becomes its recorded reason.
        catch (Exception e)
#pragma warning restore CA1031
        {
            log.LogError(e, "Report {ReportId} failed.", reportId);
            Clear(folder);
            await EndAsync(reportId, report => (report.State, report.Message) = (ReportState.Failed, e.Message));
        }
    }

    private async Task<ReportRequest?> BeginAsync(string reportId, CancellationToken cancellation)
    {
        var begun = await keeper.ChangeAsync(
            async change =>
            {
                var report = await change.Rows.Reports.SingleOrDefaultAsync(r => r.Id == reportId, cancellation);
                if (report is not { State: ReportState.Queued or ReportState.Building })
                {
                    return false;
                }

                report.State = ReportState.Building;
                change.Note(report, Actor.System, AuditNote.Of("report build started", new { report.RunId }));
                return true;
            },
            cancellation);
        return begun ? await sources.GatherAsync(reportId, cancellation) : null;
    }

    private Task FinishAsync(string reportId, string shelf, ReportArtefacts artefacts) =>
        EndAsync(reportId, report =>
        {
            report.State = ReportState.Ready;
            (report.Html, report.HtmlHash) = (artefacts.Html, HashOf(shelf, artefacts.Html));
            (report.Pdf, report.PdfHash) = (artefacts.Pdf, HashOf(shelf, artefacts.Pdf));
            (report.Bundle, report.BundleHash) = (artefacts.Bundle, HashOf(shelf, artefacts.Bundle));
            report.Message = artefacts.Message;
        });

    private Task EndAsync(string reportId, Action<ReportRecord> end) =>
        keeper.ChangeAsync(
            async change =>
            {
                var report = await change.Rows.Reports.SingleAsync(r => r.Id == reportId);
                end(report);
                report.EndedAt = change.Now;
                var isSigned = report.State == ReportState.Ready && report.SignatureMeaning is not null;
                var (actor, action) = isSigned
                    ? (new Actor(report.RequestedById, report.RequestedBy), "report signed")
                    : (Actor.System, report.State == ReportState.Ready ? "report built" : "report failed");
                change.Note(
                    report,
                    actor,
                    AuditNote.Of(action, new { report.SignatureMeaning, report.HtmlHash, report.PdfHash, report.BundleHash, report.Message }));
            },
            CancellationToken.None);

    private static string? HashOf(string folder, string? file) =>
        file is null ? null : ContentDigest.Of(File.ReadAllBytes(Path.Combine(folder, file)));

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
