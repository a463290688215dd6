using TrialTwin.Reports.Tests.Fixtures;
using TrialTwin.Studies.Runs;
using TrialTwin.Web.Shared;
using TrialTwin.Web.Studies;
using TrialTwin.Web.Tests.Fixtures;
using TrialTwin.Web.Tests.Rendering;

namespace TrialTwin.Web.Tests.Shared;

[Trait("Requirement", "REQ-WEB-13")]
public sealed class RunNotesTests
{
    [Theory]
    [InlineData(RunState.Running, "Partial results.", "figures still move")]
    [InlineData(RunState.Cancelled, "Partial results of a cancelled run.", "no more will come")]
    public async Task PartialResult_OfARun_SaysOnHowManyReplicatesAndWhetherMoreCome(RunState state, string title, string words)
    {
        await using var shelf = await StudyShelf.OpenAsync();
        var partial = SampleStudy.Result with { Simulation = SampleStudy.Result.Simulation with { ReplicatesDone = 150 } };
        var run = SampleRun.In(state, partial.ResultHash, done: 160);
        var view = new StudyView(await shelf.CopyOfSampleAsync(), [run], run, Revision: null, partial);

        var notes = await PageRenderer.RenderAsync<RunNotes>("/x", (nameof(RunNotes.View), view));

        Assert.Equal(title, notes.QuerySelector(".note strong")!.TextContent);
        Assert.Contains("150 of 2\u00a0000", notes.QuerySelector(".note .number")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(words, notes.Body!.TextContent, StringComparison.Ordinal);
    }
}
