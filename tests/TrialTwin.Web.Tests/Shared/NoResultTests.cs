using TrialTwin.Studies.Runs;
using TrialTwin.Web.Shared;
using TrialTwin.Web.Tests.Fixtures;
using TrialTwin.Web.Tests.Rendering;

namespace TrialTwin.Web.Tests.Shared;

[Trait("Requirement", "REQ-WEB-13")]
public sealed class NoResultTests
{
    [Theory]
    [InlineData(RunState.Running, "on their way", null)]
    [InlineData(RunState.Failed, "The last run failed", "/studies/study-1/runs/run-1")]
    [InlineData(RunState.Cancelled, "The last run was cancelled", "/studies/study-1/runs/run-1")]
    public async Task NoResult_AfterARun_SaysWhatBecameOfIt(RunState state, string words, string? link)
    {
        var page = await PageRenderer.RenderAsync<NoResult>("/x", (nameof(NoResult.StudyId), "study-1"), (nameof(NoResult.Newest), SampleRun.In(state)));

        Assert.Contains(words, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(link, page.QuerySelector("a")?.GetAttribute("href"));
        Assert.DoesNotContain("Nothing has been run", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoResult_WithoutARun_LeadsToTheFirst()
    {
        var page = await PageRenderer.RenderAsync<NoResult>("/x", (nameof(NoResult.StudyId), "study-1"));

        Assert.Contains("Nothing has been run yet.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/studies/study-1/variants", page.QuerySelector("a")!.GetAttribute("href"));
    }
}
