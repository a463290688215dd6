using Microsoft.Playwright;
using TrialTwin.Browser.Tests.Fixtures;

namespace TrialTwin.Browser.Tests;

[Trait("Requirement", "REQ-WEB-16")]
public sealed class RequestsTests(RunningServer server)
{
    [Fact]
    public async Task Request_FromAnExample_IsAnsweredInTables()
    {
        var page = await server.EnterAsync();
        await page.VisitAsync(server, "/requests", "light");
        await page.GetByLabel("Start from an example").SelectOptionAsync(new SelectOptionValue { Label = "Three doses, the best one goes on" });

        await page.GetByRole(AriaRole.Button, new() { Name = "Simulate" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Three doses, the best one goes on" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "Table: Operating characteristics" })).ToBeVisibleAsync();
        Assert.Empty(await page.FaultsAsync());
    }

    [Fact]
    public async Task Request_WithFaults_NamesThemAndKeepsWhatWasTyped()
    {
        var page = await server.EnterAsync();
        await page.VisitAsync(server, "/requests", "dark");
        var field = page.GetByLabel("Request, JSON");
        await field.FillAsync((await field.InputValueAsync()).Replace("0.025", "2.5", StringComparison.Ordinal));

        await page.GetByRole(AriaRole.Button, new() { Name = "Simulate" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert).GetByText("testing.alphaOneSided")).ToBeVisibleAsync();
        Assert.Contains("2.5", await field.InputValueAsync(), StringComparison.Ordinal);
    }
}
