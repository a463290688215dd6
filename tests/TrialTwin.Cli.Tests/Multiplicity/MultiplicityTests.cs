using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.Multiplicity;

public sealed class MultiplicityTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Requirement", "REQ-MULT-6")]
    public async Task AnalyseAndSimulate_ExampleOfTheFormat_TellHypothesesAndPower()
    {
        var request = folder.Write("request.json", Checkout.Example("multiplicity-request"));

        var analysis = await TrialTwinProcess.RunAsync("multiplicity", "analyse", request, "--out", folder.PathOf("analysis"), "--json");
        var simulation = await TrialTwinProcess.RunAsync("multiplicity", "simulate", request, "--out", folder.PathOf("simulation"), "--json");

        Assert.Equal((0, 0), (analysis.ExitCode, simulation.ExitCode));
        Assert.Equal(["results.csv", "results.json", "run.json", "steps.csv"], folder.Files("analysis"));
        Assert.Equal(["hypotheses.csv", "results.csv", "results.json", "run.json"], folder.Files("simulation"));
        Assert.Equal(3, analysis.Document.GetProperty("result").GetProperty("hypotheses").GetArrayLength());
        Assert.Equal(2, simulation.Document.GetProperty("result").GetProperty("scenarios").GetArrayLength());
    }
}
