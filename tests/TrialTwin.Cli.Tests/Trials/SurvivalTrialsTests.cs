using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.Trials;

public sealed class SurvivalTrialsTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Requirement", "REQ-SURV-3")]
    public async Task Simulate_ExampleOfTheFormat_GivesEqualBytesOnOneAndTwoThreads()
    {
        var request = folder.Write("request.json", Checkout.Example("survival-request"));

        var one = await TrialTwinProcess.RunAsync("trial", "simulate", request, "--threads", "1", "--out", folder.PathOf("one"));
        var two = await TrialTwinProcess.RunAsync("trial", "simulate", request, "--threads", "2", "--out", folder.PathOf("two"));

        Assert.Equal((0, 0), (one.ExitCode, two.ExitCode));
        Assert.Equal(["looks.csv", "results.csv", "results.json", "run.json"], folder.Files("one"));
        Assert.Equal(folder.Read("one/results.json"), folder.Read("two/results.json"));
        Assert.Equal(folder.Read("one/looks.csv"), folder.Read("two/looks.csv"));
    }

    [Fact]
    [Trait("Requirement", "REQ-SURV-5")]
    public async Task Simulate_FaultyRequest_EndsWithOneAndTheProblems()
    {
        var request = folder.Write("request.json", Checkout.Example("survival-request").Replace("\"ratio\": 0.7", "\"ratio\": -1", StringComparison.Ordinal));

        var end = await TrialTwinProcess.RunAsync("trial", "simulate", request, "--out", folder.PathOf("out"));

        Assert.Equal(1, end.ExitCode);
        Assert.Contains("scenarios[1].hazardRatios[0].ratio", end.Errors, StringComparison.Ordinal);
        Assert.Empty(folder.Files("out"));
    }
}
