using AngleSharp.Html.Parser;
using TrialTwin.Reports.Html;
using TrialTwin.Reports.Sections;
using TrialTwin.Reports.Tests.Fixtures;

namespace TrialTwin.Reports.Tests.Html;

public sealed class HtmlReportTests
{
    private static readonly AngleSharp.Html.Dom.IHtmlDocument Page =
        new HtmlParser().ParseDocument(HtmlReport.Render(SampleReport.Document));

    [Fact]
    [Trait("Requirement", "REQ-REP-4")]
    public void Render_EverySection_HasHeadingContentAndLineInContents()
    {
        foreach (var section in SampleReport.Document.Sections)
        {
            Assert.NotEmpty(section.Blocks);
            var heading = Page.GetElementById(section.Id)!;
            Assert.EndsWith(section.Title, heading.TextContent, StringComparison.Ordinal);
            Assert.True(heading.ParentElement!.ChildElementCount > 1);
            Assert.NotNull(Page.QuerySelector($"nav a[href='#{section.Id}']"));
        }
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-4")]
    public void Render_EveryTableAndFigure_IsNamedAndCaptioned()
    {
        Assert.All(Page.QuerySelectorAll("main table"), table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.All(Page.QuerySelectorAll("main thead th"), head => Assert.Equal("col", head.GetAttribute("scope")));
        Assert.All(Page.QuerySelectorAll("figure"), figure =>
        {
            Assert.False(string.IsNullOrWhiteSpace(figure.QuerySelector("[role=img]")!.GetAttribute("aria-label")));
            Assert.False(string.IsNullOrWhiteSpace(figure.QuerySelector("figcaption")!.TextContent));
        });
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-4")]
    public void Render_Ids_AreUnique()
    {
        var ids = Page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();

        Assert.Equal(ids.Distinct().Count(), ids.Count);
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-4")]
    public void Render_WholePage_AsksNothingOfTheNetwork()
    {
        Assert.Empty(Page.QuerySelectorAll("script[src], link[href], img[src], iframe"));
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-4")]
    public void Render_HostileTitle_StaysText()
    {
        var report = SampleReport.Document with { Title = "<script>alert(1)</script>", RunningHead = "a\"}</style><script>alert(2)</script>" };

        var page = new HtmlParser().ParseDocument(HtmlReport.Render(report));

        Assert.DoesNotContain(page.QuerySelectorAll("script"), script => script.TextContent.StartsWith("alert", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-3")]
    public void Build_GainNotDemonstrated_SaysSoInTheSummary()
    {
        var summary = SampleReport.Document.Sections[0].Blocks.OfType<Statement>();

        Assert.Contains(summary, statement => statement.Text.Contains("is not demonstrated", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "REQ-REP-4")]
    public void Build_WithoutDatabase_ExplainsTheMissingAuditTrail()
    {
        var report = ReportDocument.Build(SampleStudy.Result, SampleStudy.Protocol, SampleReport.Context with { Audit = null });

        Assert.All(report.Sections, section => Assert.NotEmpty(section.Blocks));
        Assert.Contains(report.Front, line => line.Value.Contains("without a database", StringComparison.Ordinal));
    }
}
