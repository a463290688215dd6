using TrialTwin.Studies.Runs;
using TrialTwin.Web.Shared;
using TrialTwin.Web.Tests.Fixtures;
using TrialTwin.Web.Tests.Rendering;

namespace TrialTwin.Web.Tests.Shared;

[Trait("Requirement", "REQ-WEB-15")]
public sealed class RunProgressTests
{
    private static readonly RunLogLine[] Said = [new(DateTimeOffset.UnixEpoch, "Reading the history"), new(DateTimeOffset.UnixEpoch, "Fitting the prognosis")];

    [Theory]
    [InlineData(RunState.Preparing, 0, true)]
    [InlineData(RunState.Running, 0, true)]
    [InlineData(RunState.Running, 100, false)]
    [InlineData(RunState.Failed, 0, false)]
    public async Task Progress_OfARun_NamesItsStageUntilTheFirstReplicates(RunState state, int done, bool isNamed)
    {
        var run = SampleRun.In(state) with { ReplicatesDone = done, Log = Said };

        var page = await PageRenderer.RenderAsync<RunProgress>("/x", (nameof(RunProgress.Run), run));

        Assert.Equal(isNamed, page.Body!.TextContent.Contains("Fitting the prognosis", StringComparison.Ordinal));
        Assert.DoesNotContain("Reading the history", page.Body.TextContent, StringComparison.Ordinal);
    }
}
