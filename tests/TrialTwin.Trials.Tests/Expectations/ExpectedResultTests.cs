using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.Expectations;
using TrialTwin.Trials.Protocols;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Tests.Fixtures;

namespace TrialTwin.Trials.Tests.Expectations;

[Trait("Requirement", "REQ-TRIAL-9")]
public sealed class ExpectedResultTests
{
    private static readonly ExpectedResult Expected = CanonicalJson.Read<ExpectedResult>(SampleProtocol.Text("expected.json"));

    [Fact]
    public void SampleStudy_Reduced_GivesTheExpectedHash()
    {
        var reduced = ExpectedResult.Reduce(SampleProtocol.Read());
        Assert.Equal(Expected.ReducedResultHash, StudySimulation.Run(reduced, null, new RunOptions(2, null, default)).ResultHash);
    }

    [Fact]
    public void FinishedRun_OfTheRepository_IsTheExpectedOne()
    {
        var finished = CanonicalJson.Read<StudyResult>(SampleProtocol.Text("result.json"));
        Assert.Equal(ProtocolWriter.HashOf(SampleProtocol.Read()), finished.ProtocolHash);
        Assert.Equal(Expected.ProtocolHash, finished.ProtocolHash);
        Assert.Equal(Expected.ResultHash, finished.ResultHash);
        Assert.Equal(finished.ResultHash, CanonicalJson.HashOf(finished with { ResultHash = "" }));
        Assert.True(finished.Simulation.IsComplete);
        Assert.Empty(Expected.Differences(finished));
    }

    [Fact]
    public void Differences_FigureOutsideItsTolerance_IsNamed()
    {
        var finished = CanonicalJson.Read<StudyResult>(SampleProtocol.Text("result.json"));
        var moved = Expected with { Figures = [Expected.Figures[0] with { Value = Expected.Figures[0].Value + (2 * Expected.Figures[0].Tolerance) }] };
        Assert.Equal([Expected.Figures[0].Name], moved.Differences(finished));
    }
}
