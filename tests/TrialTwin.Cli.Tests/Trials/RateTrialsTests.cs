using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.Trials;

public sealed class RateTrialsTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Requirement", "REQ-RATE-3")]
    public async Task Simulate_ExampleOfTheFormat_WritesScenariosAndLooks()
    {
        var request = folder.Write("request.json", Checkout.Example("rate-request"));

        var end = await TrialTwinProcess.RunAsync("trial", "simulate", request, "--out", folder.PathOf("out"), "--json");

        Assert.Equal(0, end.ExitCode);
        Assert.Equal(["looks.csv", "results.csv", "results.json", "run.json"], folder.Files("out"));
        Assert.Equal(2, end.Document.GetProperty("result").GetProperty("scenarios").GetArrayLength());
    }
}
