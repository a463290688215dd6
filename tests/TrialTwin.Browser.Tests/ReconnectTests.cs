using Microsoft.Playwright;
using TrialTwin.Browser.Tests.Fixtures;

namespace TrialTwin.Browser.Tests;

public sealed class ReconnectTests(RunningServer server)
{
    [Fact, Trait("Requirement", "REQ-WEB-14")]
    public async Task Dialog_OfALostConnection_TakesTheFocusAndGivesItBack()
    {
        var page = await server.EnterAsync();
        await page.SetViewportSizeAsync(390, 844);
        await page.VisitAsync(server, "/studies", "dark");
        var link = page.GetByRole(AriaRole.Link, new() { Name = "TrialTwin" }).First;
        await link.FocusAsync();

        await TellAsync(page, "components-reconnect-show");

        var dialog = page.GetByRole(AriaRole.Alertdialog, new() { Name = "Connection to TrialTwin lost" });
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        await Assertions.Expect(dialog.GetByText("as they were saved last")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "Reload" })).ToBeFocusedAsync();
        Assert.Empty(await page.FaultsAsync());
        Assert.False(await page.IsTooWideAsync());

        await TellAsync(page, "components-reconnect-hide");
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await Assertions.Expect(link).ToBeFocusedAsync();
    }

    /// <summary>Sets the class that Blazor's script sets.</summary>
    private static Task TellAsync(IPage page, string state) =>
        page.EvaluateAsync("state => document.getElementById('components-reconnect-modal').className = 'reconnect ' + state", state);
}
