using System.Text;
using TrialTwin.Reports.Bundle;
using TrialTwin.Reports.Html;
using TrialTwin.Reports.Pdf;
using TrialTwin.Reports.Requests;
using TrialTwin.Reports.Sections;

namespace TrialTwin.Reports;

/// <summary>Writes a report's files into a folder: HTML and bundle always, the PDF where a browser can print it.</summary>
/// <param name="seal">The installation's seal.</param>
public sealed class ReportWriter(InstallationSeal seal)
{
    public const string HtmlFile = "report.html";
    public const string PdfFile = "report.pdf";
    public const string BundleFile = "bundle.zip";

    private const string SealName = "TrialTwin installation seal";
    private const string SealMeaning = "Sealed against change";

    private static string Creator => $"TrialTwin {ReportEnvironment.Version}";

    /// <summary>Writes the files.</summary>
    /// <param name="input">Result, protocol and what else the report says.</param>
    /// <param name="replicates">The simulated trials of the headline (<see cref="HeadlineReplicates"/>); null to leave them out.</param>
    /// <param name="folder">An existing folder.</param>
    /// <param name="cancellation">Stops the browser too.</param>
    public Task<ReportFiles> WriteAsync(ReportInput input, BundleFile? replicates, string folder, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        var report = ReportDocument.Build(input.Result, input.Protocol, input.Context);
        return WriteAsync(report, ReportBundle.Build(input, replicates), Details(input), folder, cancellation);
    }

    /// <summary>Writes the files of a report on a request.</summary>
    public Task<ReportFiles> WriteAsync(RequestReport report, string folder, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(report);
        return WriteAsync(
            RequestDocument.Build(report),
            RequestBundle.Build(report),
            new PdfDetails(report.Title, report.PreparedBy, Creator, report.Created, SealName, SealMeaning),
            folder,
            cancellation);
    }

    private async Task<ReportFiles> WriteAsync(
        ReportDocument report, IReadOnlyList<BundleFile> files, PdfDetails details, string folder, CancellationToken cancellation)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, HtmlFile), HtmlReport.Render(report), Encoding.UTF8, cancellation);
        await File.WriteAllBytesAsync(Path.Combine(folder, BundleFile), BundleArchive.Create(files, details.Created), cancellation);
        if (BrowserFinder.Find() is not { } browser)
        {
            return new ReportFiles(HtmlFile, null, BundleFile, BrowserFinder.Advice);
        }

        try
        {
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
        Creator,
        input.Context.Created,
        input.Context.Signature?.Signer ?? SealName,
        input.Context.Signature?.Meaning ?? SealMeaning);
}
