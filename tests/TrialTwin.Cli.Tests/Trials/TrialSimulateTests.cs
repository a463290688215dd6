using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.Trials;

public sealed class TrialSimulateTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Request(string? replicates = null)
    {
        var text = Checkout.Example("trial-request").Replace("\"replicates\": 2000", $"\"replicates\": {replicates ?? "200"}", StringComparison.Ordinal)
            .Replace("\"replicatesPerBlock\": 250", "\"replicatesPerBlock\": 50", StringComparison.Ordinal);
        return folder.Write("request.json", text);
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-1")]
    public async Task Simulate_OneAndTwoThreads_GiveEqualBytes()
    {
        var request = Request();

        var one = await TrialTwinProcess.RunAsync("trial", "simulate", request, "--threads", "1", "--out", folder.PathOf("one"));
        var two = await TrialTwinProcess.RunAsync("trial", "simulate", request, "--threads", "2", "--out", folder.PathOf("two"));

        Assert.Equal((0, 0), (one.ExitCode, two.ExitCode));
        Assert.Equal(["results.csv", "results.json", "run.json"], folder.Files("one"));
        Assert.Equal(folder.Read("one/results.json"), folder.Read("two/results.json"));
        Assert.Equal(folder.Read("one/results.csv"), folder.Read("two/results.csv"));
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-1")]
    public async Task Simulate_AnotherSeed_GivesOtherResults()
    {
        var request = Request();

        await TrialTwinProcess.RunAsync("trial", "simulate", request, "--out", folder.PathOf("one"));
        var other = await TrialTwinProcess.RunAsync("trial", "simulate", request, "--seed", "2", "--out", folder.PathOf("two"), "--json");

        Assert.Equal(2UL, other.Document.GetProperty("result").GetProperty("seed").GetUInt64());
        Assert.NotEqual(folder.Read("one/results.csv"), folder.Read("two/results.csv"));
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-2")]
    public async Task Simulate_CtrlC_EndsWith130AndWritesNothing()
    {
        using var process = TrialTwinProcess.Start("trial", "simulate", Request("900000"), "--out", folder.PathOf("out"));
        await UntilAsync(() => Directory.Exists(folder.PathOf("out")));

        process.Signal("INT");
        var end = await process.EndAsync();

        Assert.Equal(130, end.ExitCode);
        Assert.Empty(folder.Files("out"));
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-3")]
    public async Task Simulate_ImpossibleDesign_NamesEveryFault()
    {
        var text = Checkout.Example("trial-request")
            .Replace("\"allocation\": [1, 1], \"interimFractions\": [0.5]", "\"allocation\": [0, 1], \"interimFractions\": [1.5]", StringComparison.Ordinal)
            .Replace("\"alphaTwoSided\": 0.05", "\"alphaTwoSided\": 1.5", StringComparison.Ordinal);

        var end = await TrialTwinProcess.RunAsync("trial", "simulate", folder.Write("request.json", text), "--out", folder.PathOf("out"), "--json");

        Assert.Equal(1, end.ExitCode);
        var paths = end.Problems.Select(problem => problem.GetProperty("path").GetString()!).ToList();
        Assert.Contains(paths, path => path.StartsWith("variants[1].allocation", StringComparison.Ordinal));
        Assert.Contains(paths, path => path.StartsWith("variants[1].interimFractions", StringComparison.Ordinal));
        Assert.Contains(paths, path => path.StartsWith("testing.alphaTwoSided", StringComparison.Ordinal));
        Assert.Empty(folder.Files("out"));
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-3")]
    public async Task Simulate_NoPatients_IsBadInput()
    {
        var text = Checkout.Example("trial-request").Replace("\"totalPatients\": [80, 120, 160, 200, 240]", "\"totalPatients\": []", StringComparison.Ordinal);

        var end = await TrialTwinProcess.RunAsync("trial", "simulate", folder.Write("request.json", text), "--json");

        Assert.Equal(1, end.ExitCode);
        Assert.Contains(end.Problems, problem => problem.GetProperty("path").GetString() == "totalPatients");
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        while (!condition())
        {
            await Task.Delay(50);
        }
    }
}
