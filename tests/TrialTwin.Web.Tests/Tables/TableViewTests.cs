using AngleSharp.Dom;
using TrialTwin.Reports.Tables;
using TrialTwin.Web.Tables;
using TrialTwin.Web.Tests.Rendering;

namespace TrialTwin.Web.Tests.Tables;

public sealed class TableViewTests
{
    private static readonly ResultTable Table = new(
        "sizes",
        "Sizes",
        "Patients ± Monte Carlo standard error",
        [new("Design"), new("Total", "patients"), new("Evidence")],
        [
            new(["b", new TableCell("480 ± 6", 480.2), "observed"]),
            new(["a", TableCell.Empty, "assumed"]),
            new(["c", new TableCell("90 ± 2", 90.1), "observed"]),
        ]);

    private static Task<IDocument> Render(string address) =>
        PageRenderer.RenderAsync<TableView>(address, (nameof(TableView.Table), Table));

    private static string[] Names(IDocument page) =>
        [.. page.QuerySelectorAll("tbody th").Select(head => head.TextContent.Trim())];

    [Fact, Trait("Requirement", "REQ-PAGE-3")]
    public async Task Table_IsSemantic_CaptionScopesAndUnits()
    {
        var page = await Render("/x");

        Assert.Equal("Sizes", page.QuerySelector("caption")!.TextContent);
        Assert.Contains("Monte Carlo", page.GetElementById(page.QuerySelector("table")!.GetAttribute("aria-describedby")!)!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, page.QuerySelectorAll("thead th[scope=col]").Length);
        Assert.Equal(3, page.QuerySelectorAll("tbody th[scope=row]").Length);
        Assert.Contains("Total (patients)", page.QuerySelector("thead")!.TextContent, StringComparison.Ordinal);
    }

    [Fact, Trait("Requirement", "REQ-PAGE-3")]
    public async Task Table_SortedByNumber_UsesValuesAndPutsEmptyLast()
    {
        var ascending = await Render("/x?sizes-sort=1");
        var descending = await Render("/x?sizes-sort=1-desc");

        Assert.Equal(["c", "b", "a"], Names(ascending));
        Assert.Equal(["b", "c", "a"], Names(descending));
        Assert.Equal("descending", descending.QuerySelectorAll("thead th")[1].GetAttribute("aria-sort"));
    }

    [Theory, Trait("Requirement", "REQ-PAGE-3")]
    [InlineData("/x?sizes-sort=99")]
    [InlineData("/x?sizes-sort=-1")]
    [InlineData("/x?sizes-sort=nonsense")]
    public async Task Table_OrderThatMakesNoSense_KeepsItsOwn(string address)
    {
        Assert.Equal(["b", "a", "c"], Names(await Render(address)));
    }

    [Fact, Trait("Requirement", "REQ-PAGE-4")]
    public async Task Table_Judgement_IsColouredAndWorded()
    {
        var page = await Render("/x");

        Assert.Equal("observed", page.QuerySelector(".badge.good")!.TextContent.Trim());
        Assert.Equal("assumed", page.QuerySelector(".badge.warn")!.TextContent.Trim());
    }

    [Fact, Trait("Requirement", "REQ-PAGE-3")]
    public async Task Table_TooLong_ShowsAPartAndSaysSo()
    {
        var table = Table with { Rows = [.. Enumerable.Range(0, 200).Select(i => new TableRow([$"row {i}", new TableCell($"{i}", i), ""]))] };

        var page = await PageRenderer.RenderAsync<TableView>("/x", (nameof(TableView.Table), table));
        var all = await PageRenderer.RenderAsync<TableView>("/x?sizes-all=yes", (nameof(TableView.Table), table));

        Assert.Equal(60, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("60 of 200 rows", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(200, all.QuerySelectorAll("tbody tr").Length);
    }

    [Fact, Trait("Requirement", "REQ-PAGE-3")]
    public async Task Table_NamesThatRepeat_StandOnceForTheirRows()
    {
        var table = Table with { Rows = [new(["a", "1", ""]), new(["a", "2", ""]), new(["b", "3", ""]), new(["a", "4", ""])] };

        var page = await PageRenderer.RenderAsync<TableView>("/x", (nameof(TableView.Table), table));

        Assert.Equal(["a", "b", "a"], Names(page));
        Assert.Equal(["2", "1", "1"], page.QuerySelectorAll("tbody th").Select(head => head.GetAttribute("rowspan")));
        Assert.Equal(["rowgroup", "row", "row"], page.QuerySelectorAll("tbody th").Select(head => head.GetAttribute("scope")));
        Assert.Equal(4, page.QuerySelectorAll("tbody tr").Length);
    }
}
