using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TrialTwin.Reports.Html;
using TrialTwin.Reports.Tests.Fixtures;
using TrialTwin.Studies.Reports;

namespace TrialTwin.Reports.Tests.Html;

[Trait("Requirement", "REQ-REP-13")]
public sealed class CopyOfAStudyTests
{
    [Fact]
    public void Report_OfACopy_ListsOnItsTitlePageAndInATableWhatChanged()
    {
        var page = Render(new StudyOrigin("alzheimers-donepezil", 1,
        [
            new("simulation.replicates", "5000", "40"),
            new("endpoint.note", null, $"\"{new string('x', 500)}\""),
        ]));

        Assert.Contains("alzheimers-donepezil, revision 1; 2 parts of the protocol changed", page.Body!.TextContent, StringComparison.Ordinal);
        var rows = page.QuerySelectorAll("main table").Single(t => t.QuerySelector("caption")!.TextContent.Contains("Changed since", StringComparison.Ordinal))
            .QuerySelectorAll("tbody tr");
        Assert.Equal(["simulation.replicates", "5000", "40"], rows[0].Children.Select(c => c.TextContent.Trim()));
        Assert.Equal("not there", rows[1].Children[1].TextContent.Trim());
        Assert.EndsWith("…", rows[1].Children[2].TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfAnUnchangedCopy_SaysSo()
    {
        var text = Render(new StudyOrigin("alzheimers-donepezil", 1, [])).Body!.TextContent;

        Assert.Contains("alzheimers-donepezil, revision 1; unchanged", text, StringComparison.Ordinal);
        Assert.Contains("says the same", text, StringComparison.Ordinal);
    }

    private static IDocument Render(StudyOrigin origin) => new HtmlParser().ParseDocument(HtmlReport.Render(
        ReportDocument.Build(SampleStudy.Result, SampleStudy.Protocol, SampleReport.Context with { Origin = origin })));
}
