using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.Reports;

public sealed class ReportCommandTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public ReportCommandTests()
    {
        File.Copy(Checkout.Protocol, folder.PathOf("protocol.json"));
        File.Copy(Path.Combine(Path.GetDirectoryName(Checkout.Protocol)!, "result.json"), folder.PathOf("results.json"));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Requirement", "REQ-REP-9")]
    [Trait("Requirement", "REQ-REP-11")]
    public async Task Verify_BuiltReport_PassesUntilOneByteIsFlipped()
    {
        var built = await TrialTwinProcess.RunAsync("report", "build", folder.Location, "--out", folder.PathOf("out"), "--by", "Ada Lovelace");
        Assert.Equal(0, built.ExitCode);
        Assert.Equal(["bundle.zip", "report.html", "report.pdf"], folder.Files("out"));

        var whole = await TrialTwinProcess.RunAsync("report", "verify", folder.PathOf("out/report.pdf"));
        Assert.Equal(0, whole.ExitCode);
        Assert.Contains("replicates.csv", whole.Output, StringComparison.Ordinal);

        var pdf = folder.Read("out/report.pdf");
        pdf[pdf.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(folder.PathOf("flipped.pdf"), pdf, TestContext.Current.CancellationToken);
        var flipped = await TrialTwinProcess.RunAsync("report", "verify", folder.PathOf("flipped.pdf"));
        Assert.Equal(2, flipped.ExitCode);
        Assert.Contains("FAILED signature", flipped.Output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-5")]
    public async Task Build_WithoutABrowser_WritesTheHtmlAndSaysWhatToInstall()
    {
        var built = await TrialTwinProcess.RunAsync(
            new Dictionary<string, string> { ["TRIALTWIN_BROWSER"] = "/nonexistent" },
            "report", "build", folder.Location, "--out", folder.PathOf("out"));

        Assert.Equal(0, built.ExitCode);
        Assert.Equal(["bundle.zip", "report.html"], folder.Files("out"));
        Assert.Contains("apt-get install chromium", built.Output, StringComparison.Ordinal);
    }
}
