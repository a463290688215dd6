using TrialTwin.Studies.Runs;
using TrialTwin.Web.Tests.Fixtures;
using TrialTwin.Web.Variants;

namespace TrialTwin.Web.Tests.Variants;

[Trait("Requirement", "REQ-WEB-9")]
public sealed class GridSizeTests
{
    [Fact]
    public async Task Estimate_OfTwiceTheReplicates_IsTwiceTheTime()
    {
        await using var shelf = await StudyShelf.OpenAsync();
        var protocol = (await shelf.CopyOfSampleAsync()).Draft;
        var twice = protocol with { Simulation = protocol.Simulation with { Replicates = 2 * protocol.Simulation.Replicates } };

        var time = GridSize.Estimate(twice, Run("Linux"), protocol);

        Assert.Equal(TimeSpan.FromMinutes(6), time);
    }

    [Fact]
    public async Task Estimate_FromAnImportedRun_IsUnknown()
    {
        await using var shelf = await StudyShelf.OpenAsync();
        var protocol = (await shelf.CopyOfSampleAsync()).Draft;

        Assert.Null(GridSize.Estimate(protocol, Run(platform: null), protocol));
    }

    private static RunStatus Run(string? platform) => new(
        "run-1", "s", "S", "s.r1", 1, RunState.Succeeded, 10, 10, DateTimeOffset.UnixEpoch, "Ada",
        DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddMinutes(3), null, 0, 1, 2, platform, "0.1", "h", [], []);
}
