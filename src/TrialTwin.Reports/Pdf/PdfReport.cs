using TrialTwin.Reports.Bundle;
using TrialTwin.Reports.Html;

namespace TrialTwin.Reports.Pdf;

/// <summary>Turns a report into a sealed PDF: prints it once to learn the page of each section, then again with them.</summary>
public sealed class PdfReport(BrowserPrinter printer, InstallationSeal seal)
{
    /// <summary>The sealed PDF.</summary>
    /// <exception cref="PrintException">It could not be printed; the message says why.</exception>
    public async Task<byte[]> BuildAsync(
        ReportDocument report, PdfDetails details, IReadOnlyList<BundleFile> files, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(report);
        var first = await PrintAsync(report, new Dictionary<string, int>(), cancellation);
        var pages = new PdfFile(first).Destinations();
        var second = await PrintAsync(report, pages, cancellation);
        var settled = new PdfFile(second).Destinations();
        if (report.Sections.Any(section => settled[section.Id] != pages[section.Id]))
        {
            throw new PrintException("The table of contents moved the pages that it lists.");
        }

        return SealedPdf.Create(second, details, files, seal);
    }

    private async Task<byte[]> PrintAsync(ReportDocument report, IReadOnlyDictionary<string, int> pages, CancellationToken cancellation)
    {
        var printed = await printer.PrintAsync(HtmlReport.RenderForPrint(report, pages), cancellation);
        var file = new PdfFile(printed);
        return file.Object(PdfFile.Number(file.Trailer, "Info")).Contains(HtmlReport.DrawnMark, StringComparison.Ordinal)
            ? printed
            : throw new PrintException("The browser printed before every figure was drawn.");
    }
}
