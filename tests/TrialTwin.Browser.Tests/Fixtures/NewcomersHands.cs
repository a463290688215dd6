using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace TrialTwin.Browser.Tests.Fixtures;

/// <summary>What a newcomer does on the pages, by role and name.</summary>
internal static partial class NewcomersHands
{
    /// <summary>Makes a copy of the sample study and ends on its overview.</summary>
    public static async Task DuplicateSampleAsync(this IPage page)
    {
        await page.GotoAsync("/studies/alzheimers-donepezil");
        await page.PressAsync(
            page.GetByRole(AriaRole.Button, new() { Name = "Duplicate to edit" }).First,
            CopyOfSample());
    }

    /// <summary>Presses a button and waits for the address it leads to.</summary>
    public static async Task PressAsync(this IPage page, ILocator button, Regex address)
    {
        await page.WaitUntilAliveAsync();
        await button.ClickAsync();
        await page.WaitForURLAsync(address);
    }

    /// <summary>Waits until the server answers to clicks on this page.</summary>
    public static Task WaitUntilAliveAsync(this IPage page) =>
        page.Locator("html[data-alive='yes']").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    [GeneratedRegex("/studies/alzheimers-donepezil-[a-z0-9]+$")]
    private static partial Regex CopyOfSample();
}
