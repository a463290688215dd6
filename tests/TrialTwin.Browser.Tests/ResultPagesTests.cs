using Microsoft.Playwright;
using TrialTwin.Browser.Tests.Fixtures;

namespace TrialTwin.Browser.Tests;

/// <summary>The pages that show what the sample study's finished run found.</summary>
public sealed class ResultPagesTests(RunningServer server)
{
    private const string Sample = "/studies/alzheimers-donepezil";

    private static readonly string[] Pages =
    [
        $"{Sample}/twins", $"{Sample}/twins?tab=Effect", $"{Sample}/twins?tab=Checks", $"{Sample}/twins?tab=Parameters",
        $"{Sample}/cohort", $"{Sample}/cohort?tab=Fidelity", $"{Sample}/cohort?tab=Dropout",
        $"{Sample}/prognosis", $"{Sample}/prognosis?tab=Calibration", $"{Sample}/prognosis?tab=Model", $"{Sample}/prognosis?tab=Data",
        $"{Sample}/control-arm", $"{Sample}/control-arm?tab=Sensitivity", $"{Sample}/designs",
        $"{Sample}/operating-characteristics", $"{Sample}/operating-characteristics?tab=Type I error",
        $"{Sample}/operating-characteristics?tab=Estimation", $"{Sample}/operating-characteristics?tab=All figures",
        $"{Sample}/compare", $"{Sample}/compare?tab=Savings", $"{Sample}/compare?tab=Simulation plan",
    ];

    [Theory, Trait("Requirement", "REQ-PAGE-12")]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task ResultPage_InATheme_ShowsItsRunWithoutAccessibilityFault(string theme)
    {
        var page = await server.EnterAsync();
        var faults = new List<string>();
        foreach (var path in PagesIn(theme))
        {
            await page.VisitAsync(server, path, theme);
            await Assertions.Expect(page.Locator("footer.source")).ToContainTextAsync("seed");
            await PlotsDrawnAsync(page);
            faults.AddRange((await page.FaultsAsync()).Select(fault => $"{path}: {fault}"));
            if (await page.IsTooWideAsync())
            {
                faults.Add($"{path}: must be scrolled sideways");
            }
        }

        Assert.Empty(faults);
    }

    [Fact, Trait("Requirement", "REQ-PAGE-1")]
    public async Task Plot_TableTab_IsReachedByKeyboardAndStandsInTheAddress()
    {
        var page = await server.EnterAsync();
        await page.VisitAsync(server, $"{Sample}/twins", "light");

        await page.Locator("#twins-inhibition").GetByRole(AriaRole.Link, new() { Name = "Table" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#twins-inhibition table")).ToBeVisibleAsync();
        Assert.Contains("twins-inhibition=Table", page.Url, StringComparison.Ordinal);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#twins-inhibition table")).ToBeVisibleAsync();
    }

    [Theory, Trait("Requirement", "REQ-PAGE-2")]
    [InlineData("SVG image", "twins-inhibition.svg")]
    [InlineData("PNG image", "twins-inhibition.png")]
    [InlineData("CSV data", "twins-inhibition.csv")]
    public async Task Plot_Export_GivesAFile(string choice, string file)
    {
        var page = await server.EnterAsync();
        await page.VisitAsync(server, $"{Sample}/twins", "dark");
        await PlotsDrawnAsync(page);
        var figure = page.Locator("#twins-inhibition");

        await figure.Locator("summary").ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => figure.GetByRole(AriaRole.Button, new() { Name = choice }).ClickAsync());

        Assert.Equal(file, download.SuggestedFilename);
        Assert.True(new FileInfo((await download.PathAsync())!).Length > 1000);
    }

    [Fact, Trait("Requirement", "REQ-PAGE-5")]
    public async Task Term_Clicked_ShowsItsMeaningUntilEscape()
    {
        var page = await server.EnterAsync();
        await page.VisitAsync(server, $"{Sample}/prognosis", "light");

        await page.GetByRole(AriaRole.Button, new() { Name = "ANCOVA" }).First.ClickAsync();
        await Assertions.Expect(page.GetByText("analysis of covariance").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.GetByText("analysis of covariance").First).ToBeHiddenAsync();
    }

    // Themes differ in colours alone, which every tab of a page shares: in the dark the first tab speaks for them all.
    private static IEnumerable<string> PagesIn(string theme) =>
        theme == "light" ? Pages : Pages.Where(path => !path.Contains("tab=", StringComparison.Ordinal));

    private static async Task PlotsDrawnAsync(IPage page)
    {
        foreach (var plot in await page.Locator(".plot").AllAsync())
        {
            await Assertions.Expect(plot).ToHaveAttributeAsync("data-ready", "true");
        }
    }
}
