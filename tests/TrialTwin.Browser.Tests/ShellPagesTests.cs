using Microsoft.Playwright;
using TrialTwin.Browser.Tests.Fixtures;

namespace TrialTwin.Browser.Tests;

public sealed class ShellPagesTests(RunningServer server)
{
    private const string Sample = "/studies/alzheimers-donepezil";

    private static readonly string[] Pages =
    [
        "/", "/studies", "/studies/upload", "/runs", "/requests", "/history", "/settings", "/not-there", Sample, $"{Sample}/question",
        $"{Sample}/scenarios", $"{Sample}/variants", $"{Sample}/runs", $"{Sample}/history", $"{Sample}/revisions/1",
        $"{Sample}/question/edit",
    ];

    [Theory, Trait("Requirement", "REQ-WEB-11")]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Page_InATheme_HasNoAccessibilityFault(string theme)
    {
        var page = await server.EnterAsync();
        var faults = new List<string>();
        foreach (var path in Pages)
        {
            await page.VisitAsync(server, path, theme);
            faults.AddRange((await page.FaultsAsync()).Select(fault => $"{path}: {fault}"));
        }

        Assert.Empty(faults);
    }

    [Theory, Trait("Requirement", "REQ-WEB-11")]
    [InlineData("question")]
    [InlineData("designs")]
    [InlineData("scenarios")]
    [InlineData("variants")]
    public async Task Form_InLightAndDark_HasNoAccessibilityFault(string segment)
    {
        var page = await server.EnterAsync();
        await page.DuplicateSampleAsync();
        var form = $"{new Uri(page.Url).AbsolutePath}/{segment}/edit";
        foreach (var theme in new[] { "light", "dark" })
        {
            await page.VisitAsync(server, form, theme);
            Assert.Empty(await page.FaultsAsync());
        }
    }

    [Fact, Trait("Requirement", "REQ-WEB-11")]
    public async Task Page_OnATelephone_IsNotTooWide()
    {
        var page = await server.EnterAsync();
        await page.SetViewportSizeAsync(390, 844);
        var wide = new List<string>();
        foreach (var path in Pages)
        {
            await page.VisitAsync(server, path, "light");
            if (await page.IsTooWideAsync())
            {
                wide.Add(path);
            }
        }

        Assert.Empty(wide);
    }

    [Fact, Trait("Requirement", "REQ-WEB-2")]
    public async Task Page_OfTheShell_AsksNoOtherHost()
    {
        var page = await server.EnterAsync();
        var outside = new List<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(server.Address.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                outside.Add(request.Url);
            }
        };
        var errors = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                errors.Add(message.Text);
            }
        };
        foreach (var path in Pages)
        {
            await page.VisitAsync(server, path, "light");
        }

        Assert.Empty(outside);
        Assert.Empty(errors);
    }

    [Fact, Trait("Requirement", "REQ-WEB-11")]
    public async Task Keyboard_Alone_OpensTheHelpAndGoesToAPage()
    {
        var page = await server.EnterAsync();
        await page.VisitAsync(server, "/studies", "light");

        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Keyboard shortcuts" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("g");
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Audit trail", Level = 1 })).ToBeVisibleAsync();
    }
}
