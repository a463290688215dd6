using AngleSharp.Dom;
using TrialTwin.Reports.Figures;
using TrialTwin.Reports.Tests.Fixtures;
using TrialTwin.Web.Plots;
using TrialTwin.Web.Tests.Rendering;

namespace TrialTwin.Web.Tests.Plots;

public sealed class FigureViewTests
{
    private static readonly Figure Concentration = TwinFigures.Concentration(SampleStudy.Result.Prepared.Twins);

    private static Task<IDocument> Render(string address, bool logarithmic = false) =>
        PageRenderer.RenderAsync<FigureView>(
            address, (nameof(FigureView.Figure), Concentration), (nameof(FigureView.MayBeLogarithmic), logarithmic));

    [Fact, Trait("Requirement", "REQ-PAGE-1")]
    public async Task Figure_WithoutChoiceInAddress_ShowsGraphWithWordsForScreenReaders()
    {
        var page = await Render("/studies/x/twins");

        var plot = Assert.Single(page.QuerySelectorAll("[role=img]"));
        Assert.Contains(Concentration.Title, plot.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("table"));
    }

    [Fact, Trait("Requirement", "REQ-PAGE-1")]
    public async Task Figure_TableInAddress_ShowsItsNumbersWithUnits()
    {
        var page = await Render($"/studies/x/twins?{Concentration.Id}=Table");

        Assert.Empty(page.QuerySelectorAll("[role=img]"));
        Assert.Contains(page.QuerySelectorAll("thead th"), head => head.TextContent.Contains("ng/mL", StringComparison.Ordinal));
        Assert.True(page.QuerySelectorAll("tbody tr").Length > 10);
    }

    [Fact, Trait("Requirement", "REQ-PAGE-1")]
    public async Task Figure_Tabs_KeepTheRestOfTheAddress()
    {
        var page = await Render("/studies/x/twins?run=run-7");

        var table = page.QuerySelectorAll("nav a").Single(link => link.TextContent == "Table");
        Assert.Contains("run=run-7", table.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains($"{Concentration.Id}=Table", table.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "REQ-PAGE-2")]
    public async Task Figure_Export_OffersVectorRasterAndData()
    {
        var page = await Render("/studies/x/twins");

        var offers = page.QuerySelectorAll(".menu-panel button").Select(button => button.TextContent.Trim()).ToList();
        Assert.Contains("SVG image", offers);
        Assert.Contains("PNG image", offers);
        Assert.Contains(offers, offer => offer.StartsWith("CSV data", StringComparison.Ordinal));
    }

    [Theory, Trait("Requirement", "REQ-PAGE-1")]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task Figure_LogarithmicAllowed_OffersTheScale(bool allowed, int switches)
    {
        var page = await Render("/studies/x/twins", allowed);

        Assert.Equal(switches, page.QuerySelectorAll("nav").Length);
    }
}
