using System.Text.RegularExpressions;
using TrialTwin.Reports.Pdf;
using TrialTwin.Reports.Tests.Fixtures;
using TrialTwin.Reports.Verification;

namespace TrialTwin.Reports.Tests.Pdf;

/// <summary>The whole report through a real browser, looked at with poppler.</summary>
public sealed class PdfReportTests
{
    [Fact]
    [Trait("Requirement", "REQ-REP-9")]
    public async Task Verify_FreshReport_PassesEveryCheck()
    {
        var verification = ReportVerifier.Verify(await File.ReadAllBytesAsync(await SampleReport.PdfAsync()));

        Assert.All(verification.Checks, check => Assert.True(check.Passed, $"{check.Name}: {check.Reason}"));
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-7")]
    public async Task Signature_IndependentReader_CallsItValidOverTheTotalDocument()
    {
        var output = await SystemProgram.RunAsync("pdfsig", await SampleReport.PdfAsync());

        Assert.Contains("Signature is Valid", output, StringComparison.Ordinal);
        Assert.Contains("Total document signed", output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-5")]
    public async Task Document_IndependentReader_FindsTaggedA4WithMetadata()
    {
        var output = await SystemProgram.RunAsync("pdfinfo", await SampleReport.PdfAsync());

        Assert.Matches(@"Tagged:\s+yes", output);
        Assert.Matches(@"Metadata Stream:\s+yes", output);
        Assert.Contains("(A4)", output, StringComparison.Ordinal);
        Assert.Contains("Ada Lovelace", output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-6")]
    public async Task Contents_PageNumbers_AreThoseOfTheSections()
    {
        var path = await SampleReport.PdfAsync();
        var pages = new PdfFile(await File.ReadAllBytesAsync(path)).Destinations();
        var contents = await SystemProgram.RunAsync("pdftotext", "-layout", "-f", "2", "-l", "2", path, "-");

        foreach (var section in SampleReport.Document.Sections)
        {
            Assert.Matches($@"{Regex.Escape(section.Title)}\s+{pages[section.Id]}\s", contents);
            var page = $"{pages[section.Id]}";
            var text = await SystemProgram.RunAsync("pdftotext", "-f", page, "-l", page, path, "-");
            Assert.Contains(section.Title, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-5")]
    public async Task Print_CancelledBeforehand_StopsWithoutAFile()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new BrowserPrinter(BrowserFinder.Find()!).PrintAsync("<p>text</p>", cancelled.Token));
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-5")]
    public async Task Print_NoSuchBrowser_SaysSo()
    {
        var fault = await Assert.ThrowsAsync<PrintException>(
            () => new BrowserPrinter("/no/such/browser").PrintAsync("<p>text</p>", CancellationToken.None));

        Assert.Contains("/no/such/browser", fault.Message, StringComparison.Ordinal);
    }
}
