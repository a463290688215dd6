using System.Net;
using Microsoft.Playwright;
using TrialTwin.Browser.Tests.Fixtures;

namespace TrialTwin.Browser.Tests;

public sealed class EnterTests(RunningServer server)
{
    [Fact, Trait("Requirement", "REQ-WEB-1")]
    public async Task Link_UsedOnce_LetsNobodyElseIn()
    {
        var link = await server.NewLinkAsync();
        var first = await server.OpenWindowAsync();
        await first.GotoAsync(link.ToString());
        await first.GetByLabel("Your name").FillAsync("Ada Lovelace");
        await first.GetByRole(AriaRole.Button, new() { Name = "Enter TrialTwin" }).ClickAsync();
        await first.GetByRole(AriaRole.Heading, new() { Name = "Home", Level = 1 }).WaitForAsync();

        var second = await server.OpenWindowAsync();
        await second.GotoAsync(link.ToString());

        await Assertions.Expect(second.GetByRole(AriaRole.Heading, new() { Name = "This link has been used" })).ToBeVisibleAsync();
        await Assertions.Expect(second.Locator("main").GetByText("trialtwin serve")).ToBeVisibleAsync();
    }

    [Fact, Trait("Requirement", "REQ-WEB-1")]
    public async Task Leaving_ABrowser_EndsItsSession()
    {
        var page = await server.OpenWindowAsync();
        await server.EnterAsync(page, "Mary Somerville");
        var kept = await page.Context.StorageStateAsync();

        await page.Locator("summary", new() { HasText = "Mary Somerville" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Leave this browser" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Enter with a one-time link" }).WaitForAsync();

        var thief = await server.OpenWindowAsync(kept);
        await thief.GotoAsync("/studies");
        await Assertions.Expect(thief.GetByRole(AriaRole.Heading, new() { Name = "Enter with a one-time link" })).ToBeVisibleAsync();
    }

    [Theory, Trait("Requirement", "REQ-WEB-1")]
    [InlineData("/")]
    [InlineData("/studies/alzheimers-donepezil")]
    [InlineData("/history.csv")]
    [InlineData("/studies/alzheimers-donepezil/protocol.json")]
    [InlineData("/_blazor")]
    public async Task Address_WithoutLogIn_LeadsToTheEnterPageOrNowhere(string path)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };

        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory, Trait("Requirement", "REQ-WEB-2")]
    [InlineData("/enter")]
    [InlineData("/health")]
    [InlineData("/app.css")]
    public async Task Answer_Always_ForbidsOtherHosts(string path)
    {
        using var client = new HttpClient { BaseAddress = server.Address };

        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }
}
