using System.Text;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Reports.Bundle;
using TrialTwin.Reports.Html;
using TrialTwin.Reports.Pdf;
using TrialTwin.Reports.Requests;
using TrialTwin.Reports.Sections;
using TrialTwin.Reports.Tables;
using TrialTwin.Reports.Verification;

namespace TrialTwin.Reports.Tests.Requests;

[Trait("Requirement", "REQ-REP-14")]
public sealed class RequestReportTests
{
    private const string Results = "arm,power\nhigh,0.62\n";

    [Fact]
    public void Document_OfARequest_HoldsAnswerRequestLimitsAndWayBack()
    {
        var document = RequestDocument.Build(Report("{\"a\": 1}", Results));
        var html = HtmlReport.Render(document);

        Assert.Equal(["answer", "request", "limits", "reproducibility"], document.Sections.Select(s => s.Id));
        Assert.All(document.Sections, section => Assert.NotEmpty(section.Blocks));
        Assert.Contains("Power is 62 %", html, StringComparison.Ordinal);
        Assert.Contains("trialtwin trial simulate request.json --seed 5", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Question of interest", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_OfALongRequest_PrintsItsHeadAndSaysWhereTheRestIs()
    {
        var request = string.Join('\n', Enumerable.Range(0, 1000).Select(i => $"line {i}"));

        var asked = RequestDocument.Build(Report(request, Results)).Sections.Single(s => s.Id == "request");

        var lines = Assert.Single(asked.Blocks.OfType<CodeLines>()).Lines;
        Assert.Equal(151, lines.Count);
        Assert.Equal("… and 850 more lines, attached", lines[^1]);
    }

    [Fact]
    public void Bundle_WithAHugeResult_LeavesItBesideTheReport()
    {
        var files = RequestBundle.Build(Report("{}", new string('x', RequestBundle.LargestBytes + 1)));

        Assert.Equal(["request.json", "run.json", "manifest.json"], files.Select(f => f.Name));
    }

    [Theory]
    [InlineData(Results, true)]
    [InlineData("arm,power\nhigh,0.93\n", false)]
    public async Task Verify_SealedReport_PassesOnlyWithTheResultsOfTheRunRecorded(string attached, bool passes)
    {
        var folder = Directory.CreateTempSubdirectory("trialtwin-request-").FullName;
        try
        {
            using var seal = InstallationSeal.Open(folder, TimeProvider.System);
            var files = await new ReportWriter(seal).WriteAsync(Report("{}", attached), folder, TestContext.Current.CancellationToken);
            Assert.Null(files.Message);

            var found = ReportVerifier.Verify(await File.ReadAllBytesAsync(Path.Combine(folder, files.Pdf!), TestContext.Current.CancellationToken));

            Assert.Equal(passes ? [] : ["run record"], found.Checks.Where(check => !check.Passed).Select(check => check.Name));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A report whose run record names the hash of <see cref="Results"/>.</summary>
    private static RequestReport Report(string request, string results) => new(
        "High dose against control",
        "trialtwin trial simulate request.json --seed 5",
        "Ada Lovelace",
        new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero),
        ["Power is 62 %"],
        [new ResultTable("results", "Power", "± Monte Carlo standard error.", [new("Arm"), new("Power")], [new TableRow(["high", new TableCell("0.62 ± 0.01", 0.62)])])],
        [Attached("request.json", request)],
        [Attached("results.csv", results), Attached("run.json", $$$"""{"results":{"results.csv":"{{{CanonicalJson.Sha256Hex(Encoding.UTF8.GetBytes(Results))}}}"}}""")]);

    private static BundleFile Attached(string name, string text) => new(name, "application/json", Encoding.UTF8.GetBytes(text));
}
