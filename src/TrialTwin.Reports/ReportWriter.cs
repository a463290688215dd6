using System.Text;
using TrialTwin.Reports.Bundle;
using TrialTwin.Reports.Html;
using TrialTwin.Reports.Pdf;
using TrialTwin.Reports.Sections;

namespace TrialTwin.Reports;

/// <summary>Writes a report's files into a folder: HTML and bundle always, the PDF where a browser can print it.</summary>
/// <param name="seal">The installation's seal.</param>
public sealed class ReportWriter(InstallationSeal seal)
{
    public const string HtmlFile = "report.html";
    public const string PdfFile = "report.pdf";
    public const string BundleFile = "bundle.zip";

    /// <summary>Writes the files.</summary>
    /// <param name="input">Result, protocol and what else the report says.</param>
    /// <param name="replicates">The simulated trials of the headline (<see cref="HeadlineReplicates"/>); null to leave them out.</param>
    /// <param name="folder">An existing folder.</param>
    /// <param name="cancellation">Stops the browser too.</param>
    public async Task<ReportFiles> WriteAsync(ReportInput input, BundleFile? replicates, string folder, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        var report = ReportDocument.Build(input.Result, input.Protocol, input.Context);
        var files = ReportBundle.Build(input, replicates);
        await File.WriteAllTextAsync(Path.Combine(folder, HtmlFile), HtmlReport.Render(report), Encoding.UTF8, cancellation);
        await File.WriteAllBytesAsync(Path.Combine(folder, BundleFile), BundleArchive.Create(files, input.Context.Created), cancellation);
        if (BrowserFinder.Find() is not { } browser)
        {
            return new ReportFiles(HtmlFile, null, BundleFile, BrowserFinder.Advice);
        }

        try
        {
            var details = Details(input);
            var pdf = await new PdfReport(new BrowserPrinter(browser), seal).BuildAsync(report, details, files, cancellation);
            await File.WriteAllBytesAsync(Path.Combine(folder, PdfFile), pdf, cancellation);
            return new ReportFiles(HtmlFile, PdfFile, BundleFile, null);
        }
        catch (PrintException fault)
        {
            return new ReportFiles(HtmlFile, null, BundleFile, fault.Message);
        }
    }

    private static PdfDetails Details(ReportInput input) => new(
        input.Protocol.Title,
        input.Context.PreparedBy,
        $"TrialTwin {ReportEnvironment.Version}",
        input.Context.Created,
        input.Context.Signature?.Signer ?? "TrialTwin installation seal",
        input.Context.Signature?.Meaning ?? "Sealed against change");
}
