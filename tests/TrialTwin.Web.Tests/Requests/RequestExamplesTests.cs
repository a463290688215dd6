using TrialTwin.Reports.Requests;
using TrialTwin.Trials.Simulation;
using TrialTwin.Web.Requests;
using TrialTwin.Web.Tests.Rendering;

namespace TrialTwin.Web.Tests.Requests;

[Trait("Requirement", "REQ-WEB-16")]
public sealed class RequestExamplesTests
{
    [Fact]
    public void Examples_OfEveryFormatAnswered_AreOffered()
    {
        var texts = RequestExamples.All.Select(example => example.Text).ToList();

        Assert.All(TrialRequests.Schemas, schema => Assert.Contains(texts, text => text.Contains($"\"{schema}\"", StringComparison.Ordinal)));
        Assert.Equal(texts.Count, RequestExamples.All.Select(example => example.Title).Distinct().Count());
    }

    [Fact]
    public async Task Answer_OfAnExample_StandsOnThePageAsOnTheCommandLine()
    {
        // Few replicates suffice: what is shown is checked, not what comes out.
        var text = RequestExamples.All[0].Text.Replace("\"replicates\": 10000", "\"replicates\": 500", StringComparison.Ordinal);
        var answer = TrialRequests.Simulate(text, seed: 7, new RunOptions(1, null, TestContext.Current.CancellationToken));

        var page = await PageRenderer.RenderAsync<AnswerView>("/requests", (nameof(AnswerView.Answer), answer));

        Assert.Equal(answer.Title, page.QuerySelector("#answer-title")!.TextContent);
        Assert.Contains("500 simulated trials per scenario, seed 7", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(answer.Tables.Count, page.QuerySelectorAll("table").Length);
        Assert.Equal(answer.Tables[0].Table.Rows[0].Cells[0].Text, page.QuerySelector("tbody th")!.TextContent);
    }
}
