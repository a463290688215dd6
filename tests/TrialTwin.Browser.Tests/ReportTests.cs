using System.IO.Compression;
using Microsoft.Playwright;
using TrialTwin.Browser.Tests.Fixtures;

namespace TrialTwin.Browser.Tests;

/// <summary>The report from the button to the verified file.</summary>
public sealed class ReportTests(RunningServer server)
{
    private const float Patience = 300_000;

    [Fact, Trait("Requirement", "REQ-REP-11")]
    public async Task Report_OfTheSampleRun_IsBuiltOpenedDownloadedAndVerified()
    {
        var page = await server.EnterAsync();
        await page.GotoAsync("/studies/alzheimers-donepezil/reports");
        await page.WaitUntilAliveAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Build report" }).ClickAsync();
        var open = page.GetByRole(AriaRole.Link, new() { Name = "Open in a new tab" }).First;
        await open.WaitForAsync(new() { Timeout = Patience });

        await ExpectDrawnFiguresAsync(page, (await open.GetAttributeAsync("href"))!);
        var pdf = await DownloadAsync(page, "PDF");
        Assert.Equal("%PDF-"u8, pdf.AsSpan(0, 5));
        Assert.Contains("replicates.csv", Names(await DownloadAsync(page, "Bundle (JSON, CSV)")));

        await page.GetByRole(AriaRole.Button, new() { Name = "Verify" }).First.ClickAsync();
        await Assertions.Expect(page.GetByText("Every check passed.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("found in the audit trail")).ToBeVisibleAsync();
    }

    /// <summary>The report's own policy lets its inline script draw, and nothing else load.</summary>
    private static async Task ExpectDrawnFiguresAsync(IPage page, string address)
    {
        var report = await page.Context.NewPageAsync();
        List<string> complaints = [];
        report.Console += (_, message) => complaints.AddRange(message.Type == "error" ? [message.Text] : []);
        await report.GotoAsync(new Uri(new Uri(page.Url), address).ToString());
        var figures = await report.Locator("figure").CountAsync();

        Assert.True(figures > 10, $"{figures} figures");
        await Assertions.Expect(report.Locator("figure:has(.overplot :is(path, image))")).ToHaveCountAsync(figures, new() { Timeout = Patience });
        Assert.Empty(complaints);
        await report.CloseAsync();
    }

    private static async Task<byte[]> DownloadAsync(IPage page, string name)
    {
        var download = await page.RunAndWaitForDownloadAsync(
            () => page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).First.ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    private static IReadOnlyList<string> Names(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        return [.. zip.Entries.Select(entry => entry.Name)];
    }
}
