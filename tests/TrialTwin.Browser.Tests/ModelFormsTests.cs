using Microsoft.Playwright;
using TrialTwin.Browser.Tests.Fixtures;

namespace TrialTwin.Browser.Tests;

public sealed class ModelFormsTests(RunningServer server)
{
    [Fact, Trait("Requirement", "REQ-WEB-12")]
    public async Task ModelForms_EditedInLightAndDark_AreInTheRevision()
    {
        var page = await server.EnterAsync();
        await page.DuplicateSampleAsync();
        var study = new Uri(page.Url).AbsolutePath;

        await OpenInBothThemesAsync(page, $"{study}/twins");
        await page.FillFieldAsync("Twins shown, virtual patients per arm", "120");
        await DoneAsync(page);
        await OpenInBothThemesAsync(page, $"{study}/cohort");
        await page.FillFieldAsync("Folds of the fidelity check, folds", "5");
        await DoneAsync(page);
        await OpenInBothThemesAsync(page, $"{study}/prognosis");
        await page.FillFieldAsync("Mixing, share of the lasso penalty", "0.25");
        await page.GetByLabel("Height, cm").UncheckAsync();
        await page.GetByLabel("Body mass index, kg/m2").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await DoneAsync(page);

        await page.GotoAsync($"{study}/variants");
        await page.RunAsync("Other models");
        await page.CancelRunAsync();
        var revision = await server.NewestRevisionAsync(study.Split('/')[^1]);
        Assert.Equal(120, revision.Twins.DisplayPatients);
        Assert.Equal(5, revision.Cohort.FidelityFolds);
        Assert.Equal(0.25, revision.Prognosis.Alpha);
        Assert.Equal(["sex", "age", "weight", "education"], revision.Prognosis.Covariates.Take(4));
        Assert.Equal("bmi", revision.Prognosis.Covariates[^1]);
    }

    /// <summary>Opens a form by the button on its page, and leaves it open after the checks of both themes and a telephone.</summary>
    private async Task OpenInBothThemesAsync(IPage page, string path)
    {
        await page.VisitAsync(server, path, "light");
        await page.GetByRole(AriaRole.Link, new() { Name = "Edit", Exact = true }).ClickAsync();
        await page.WaitForURLAsync($"**{path}/edit");
        foreach (var theme in new[] { "dark", "light" })
        {
            await page.VisitAsync(server, $"{path}/edit", theme);
            Assert.Empty(await page.FaultsAsync());
        }

        await page.SetViewportSizeAsync(390, 844);
        Assert.False(await page.IsTooWideAsync());
        await page.SetViewportSizeAsync(1280, 800);
    }

    private static async Task DoneAsync(IPage page)
    {
        await page.GetByText("All changes saved").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Done" }).First.ClickAsync();
        await page.WaitForURLAsync(url => !url.EndsWith("/edit", StringComparison.Ordinal));
    }
}
