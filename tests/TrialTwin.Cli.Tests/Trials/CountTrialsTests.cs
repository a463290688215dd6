using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.Trials;

public sealed class CountTrialsTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Requirement", "REQ-CNT-3")]
    public async Task Simulate_ExampleOfTheFormat_GivesEqualBytesOnOneAndTwoThreads()
    {
        var request = folder.Write("request.json", Checkout.Example("count-request").Replace("\"replicates\": 2000", "\"replicates\": 400", StringComparison.Ordinal));

        var one = await TrialTwinProcess.RunAsync("trial", "simulate", request, "--threads", "1", "--out", folder.PathOf("one"));
        var two = await TrialTwinProcess.RunAsync("trial", "simulate", request, "--threads", "2", "--out", folder.PathOf("two"));

        Assert.Equal((0, 0), (one.ExitCode, two.ExitCode));
        Assert.Equal(["looks.csv", "results.csv", "results.json", "run.json"], folder.Files("one"));
        Assert.Equal(folder.Read("one/results.json"), folder.Read("two/results.json"));
        Assert.Equal(folder.Read("one/looks.csv"), folder.Read("two/looks.csv"));
    }

    [Theory]
    [Trait("Requirement", "REQ-CLI-12")]
    [InlineData("trialtwin/count-request/1", "trialtwin/counts/1")]
    [InlineData("\"schema\": \"trialtwin/count-request/1\",", "")]
    public async Task Simulate_UnknownOrMissingSchema_NamesTheKnownKinds(string written, string instead)
    {
        var request = folder.Write("request.json", Checkout.Example("count-request").Replace(written, instead, StringComparison.Ordinal));

        var end = await TrialTwinProcess.RunAsync("trial", "simulate", request, "--out", folder.PathOf("out"));

        Assert.Equal(1, end.ExitCode);
        foreach (var kind in new[] { "trial", "survival", "rate", "count", "adaptive" })
        {
            Assert.Contains($"trialtwin/{kind}-request/1", end.Errors, StringComparison.Ordinal);
        }
    }
}
