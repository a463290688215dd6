using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TrialTwin.Browser.Tests.Fixtures;

namespace TrialTwin.Browser.Tests;

/// <summary>The way of somebody who has never seen the program.</summary>
public sealed partial class NewcomerTests(RunningServer server)
{
    [Fact, Trait("Requirement", "REQ-WEB-10")]
    public async Task Newcomer_FromTheLinkToAnOwnRun_NeedsNoHelp()
    {
        var page = await server.OpenWindowAsync();
        await server.EnterAsync(page, "Katherine Johnson");
        await page.GetByRole(AriaRole.Link, new() { Name = "Open the sample study" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Overview", Level = 1 }).WaitForAsync();

        await page.DuplicateSampleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Variants" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Variants", Level = 1, Exact = true }).WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Edit", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Edit the variants", Level = 1 }).WaitForAsync();
        await page.FillFieldAsync("Grid of sizes, total patients", "300, 600");
        await page.FillFieldAsync("Replicates, simulated trials per cell", "40");
        await page.GetByText("All changes saved").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Done" }).First.ClickAsync();

        await page.RunAsync("A first look");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2, NameRegex = Succeeded() }))
            .ToBeVisibleAsync(new() { Timeout = 300_000 });
        await page.GetByRole(AriaRole.Link, new() { Name = "History" }).ClickAsync();
        await Assertions.Expect(page.GetByText("A first look").First).ToBeVisibleAsync();
    }

    [Fact, Trait("Requirement", "REQ-WEB-10")]
    public async Task Newcomer_WithALongRun_SeesPartialResultsAndCancels()
    {
        var page = await server.EnterAsync();
        await page.DuplicateSampleAsync();
        var study = new Uri(page.Url).AbsolutePath;
        await page.GotoAsync($"{study}/variants");
        await page.RunAsync("As it is, to watch it");
        var run = page.Url;

        await page.GetByRole(AriaRole.Link, new() { Name = "See partial results" }).ClickAsync(new() { Timeout = 300_000 });
        await Assertions.Expect(page.GetByText("Partial results.")).ToBeVisibleAsync();

        await page.GotoAsync(run);  // A reload, as another browser would see it.
        await page.WaitUntilAliveAsync();
        await page.CancelRunAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "See partial results" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Partial results of a cancelled run.")).ToBeVisibleAsync();
    }

    [GeneratedRegex("Succeeded")]
    private static partial Regex Succeeded();
}
