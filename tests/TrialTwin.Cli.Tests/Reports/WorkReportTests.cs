using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.Reports;

[Trait("Requirement", "REQ-REP-14")]
public sealed class WorkReportTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Report_OfADesign_IsWrittenBesideItsResultsAndVerifies()
    {
        var request = folder.Write("request.json", Checkout.Example("single-arm-request"));

        var done = await TrialTwinProcess.RunAsync("design", "single-arm", request, "--out", folder.PathOf("out"), "--report");

        Assert.Equal(0, done.ExitCode);
        Assert.Contains("report.pdf", done.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["bundle.zip", "report.html", "report.pdf"],
            folder.Files("out").Intersect(["bundle.zip", "report.html", "report.pdf"]));
        var verified = await TrialTwinProcess.RunAsync("report", "verify", folder.PathOf("out/report.pdf"));
        Assert.Equal(0, verified.ExitCode);
        Assert.Contains("run record", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_WithoutAFolder_IsRefusedBeforeAnyWork()
    {
        var done = await TrialTwinProcess.RunAsync("design", "single-arm", folder.Write("request.json", Checkout.Example("single-arm-request")), "--report");

        Assert.Equal(1, done.ExitCode);
        Assert.Contains("--report: a report needs a folder.", done.Errors, StringComparison.Ordinal);
    }
}
