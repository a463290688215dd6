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

    /// <summary>Writes into the field of a form and leaves it.</summary>
    public static async Task FillFieldAsync(this IPage page, string label, string value)
    {
        await page.WaitUntilAliveAsync();
        var field = page.GetByLabel(label);
        await field.FillAsync(value);
        await field.BlurAsync();
    }

    /// <summary>On the variants page: makes a revision, runs it and ends on the run's page.</summary>
    public static async Task RunAsync(this IPage page, string reason)
    {
        await page.GetByRole(AriaRole.Heading, new() { Name = "Variants", Level = 1, Exact = true }).WaitForAsync();
        await page.WaitUntilAliveAsync();
        await page.GetByLabel("Why this revision?").FillAsync(reason);
        await page.GetByRole(AriaRole.Button, new() { Name = "Run", Exact = true }).ClickAsync();
        await page.WaitForURLAsync(OfARun());
    }

    /// <summary>On a run's page: cancels it and waits until it has ended.</summary>
    public static async Task CancelRunAsync(this IPage page)
    {
        await page.WaitUntilAliveAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = Cancel() }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2, NameRegex = Cancelled() }))
            .ToBeVisibleAsync(new() { Timeout = 30_000 });
    }

    [GeneratedRegex("Cancelled")]
    private static partial Regex Cancelled();

    [GeneratedRegex("^Cancel run")]
    private static partial Regex Cancel();

    [GeneratedRegex("/runs/run-")]
    private static partial Regex OfARun();

    [GeneratedRegex("/studies/alzheimers-donepezil-[a-z0-9]+$")]
    private static partial Regex CopyOfSample();
}
