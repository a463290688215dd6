using Microsoft.EntityFrameworkCore;
using TrialTwin.Studies.Reports;
using TrialTwin.Studies.Storage;

namespace TrialTwin.Studies.Audit;

/// <summary>Compares the files of the reports with the hashes that the record keeps of them.</summary>
internal sealed class ReportFilesCheck(StudiesOptions options)
{
    public async Task CheckAsync(StudiesContext rows, List<AuditFinding> findings, CancellationToken cancellation)
    {
        var reports = await rows.Reports.AsNoTracking().Where(r => r.State == ReportState.Ready).ToListAsync(cancellation);
        foreach (var report in reports)
        {
            foreach (var (file, hash) in new[] { (report.Html, report.HtmlHash), (report.Pdf, report.PdfHash), (report.Bundle, report.BundleHash) })
            {
                if (file is not null && Fault(Path.Combine(options.ReportsDirectory, report.Id, file), hash) is { } fault)
                {
                    findings.Add(new AuditFinding(report.Subject, $"its file {file} {fault}"));
                }
            }
        }
    }

    private static string? Fault(string path, string? hash) =>
        !File.Exists(path) ? "is gone."
        : ContentDigest.Of(File.ReadAllBytes(path)) != hash ? $"was changed: its hash is not {hash}."
        : null;
}
