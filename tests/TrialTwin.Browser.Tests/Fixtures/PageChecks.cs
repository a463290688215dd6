using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TrialTwin.Browser.Tests.Fixtures;

/// <summary>What every page must pass.</summary>
internal static class PageChecks
{
    /// <summary>Opens an address in a theme and waits until the page is alive.</summary>
    public static async Task VisitAsync(this IPage page, RunningServer server, string path, string theme)
    {
        await page.Context.AddCookiesAsync([new() { Name = "trialtwin-theme", Value = theme, Url = server.Address.ToString() }]);
        await page.GotoAsync(path);
        await page.WaitUntilAliveAsync();
        await page.Locator("h1").First.WaitForAsync();
    }

    /// <summary>Accessibility faults, one line each.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(this IPage page) =>
        [.. (await page.RunAxe()).Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Impact} {v.Id}: {n.Html}"))];

    /// <summary>Whether the page must be scrolled sideways.</summary>
    public static Task<bool> IsTooWideAsync(this IPage page) =>
        page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth + 1");
}
