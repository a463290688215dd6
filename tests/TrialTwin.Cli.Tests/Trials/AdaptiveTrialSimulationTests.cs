using System.Text.Json;
using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.Trials;

public sealed class AdaptiveTrialSimulationTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Requirement", "REQ-ADAPT-5")]
    public async Task Simulate_ExampleOfTheFormat_GivesEqualBytesOnOneAndTwoThreads()
    {
        var request = folder.Write("request.json", Checkout.Example("adaptive-request"));

        var one = await TrialTwinProcess.RunAsync("trial", "simulate", request, "--threads", "1", "--out", folder.PathOf("one"));
        var two = await TrialTwinProcess.RunAsync("trial", "simulate", request, "--threads", "2", "--out", folder.PathOf("two"));

        Assert.Equal((0, 0), (one.ExitCode, two.ExitCode));
        Assert.Equal(["hypotheses.csv", "results.csv", "results.json", "run.json", "stages.csv"], folder.Files("one"));
        Assert.Equal(folder.Read("one/results.json"), folder.Read("two/results.json"));
        Assert.Equal(folder.Read("one/stages.csv"), folder.Read("two/stages.csv"));
    }

    [Theory]
    [Trait("Requirement", "REQ-ADAPT-4")]
    [InlineData(1, "proven")]
    [InlineData(2, "proven")]
    [InlineData(3, "proven")]
    [InlineData(4, "simulated")]
    public async Task Simulate_EveryExample_SaysWhatErrorControlRestsOn(int example, string kind)
    {
        string page = await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "docs/formats/adaptive-request.md"), TestContext.Current.CancellationToken);
        var request = folder.Write("request.json", page.Split("```json")[example].Split("```")[0]);

        var end = await TrialTwinProcess.RunAsync("trial", "simulate", request, "--json", "--seed", "7");

        Assert.Equal(0, end.ExitCode);
        using var found = JsonDocument.Parse(end.Output);
        Assert.Contains($"\"{kind}\"", end.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    [Trait("Requirement", "REQ-ADAPT-6")]
    public async Task Simulate_FaultyRequest_EndsWithOneAndTheProblems()
    {
        var request = folder.Write("request.json", Checkout.Example("adaptive-request").Replace("\"smallest\": 100", "\"smallest\": 1000", StringComparison.Ordinal));

        var end = await TrialTwinProcess.RunAsync("trial", "simulate", request, "--out", folder.PathOf("out"));

        Assert.Equal(1, end.ExitCode);
        Assert.Contains("sampleSize.largest", end.Errors, StringComparison.Ordinal);
        Assert.Empty(folder.Files("out"));
    }
}
