using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials;
using TrialTwin.Trials.Expectations;
using TrialTwin.Trials.Protocols;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Validation.Tests.SampleStudies;

/// <summary>A sample study gives the figures and the bits that are published with it.</summary>
public sealed class ExpectedResultTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "protocols/alzheimers-donepezil");

    private static readonly Protocol Protocol = ProtocolReader.Read(File.ReadAllText(Path.Combine(Folder, "protocol.json")));

    private static readonly ExpectedResult Expected = CanonicalJson.Read<ExpectedResult>(File.ReadAllText(Path.Combine(Folder, "expected.json")));

    [Theory]
    [Trait("Requirement", "REQ-TRIAL-90")]
    [InlineData(1)]
    [InlineData(2)]
    public void ReducedStudy_RunAfresh_GivesTheExpectedHash(int threads)
    {
        var result = StudySimulation.Run(ExpectedResult.Reduce(Protocol), stage: null, new RunOptions(threads, null, TestContext.Current.CancellationToken));

        Assert.Equal(Expected.ReducedResultHash, result.ResultHash);
    }

    [Fact]
    [Trait("Requirement", "REQ-TRIAL-90")]
    public void FinishedRun_OfTheRepository_IsTheExpectedResult()
    {
        var finished = CanonicalJson.Read<StudyResult>(File.ReadAllText(Path.Combine(Folder, "result.json")));

        Assert.Equal(Expected.ProtocolHash, ProtocolWriter.HashOf(Protocol));
        Assert.Equal(Expected.ResultHash, finished.ComputeHash());
        Assert.Empty(Expected.Differences(finished));
    }
}
