using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.Designs;

public sealed class DesignAssuranceTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Requirement", "REQ-ASSUR-3")]
    public async Task Assurance_ExampleOfTheFormat_TellsSizesAndTheTarget()
    {
        var request = folder.Write("request.json", Checkout.Example("assurance-request"));

        var end = await TrialTwinProcess.RunAsync("design", "assurance", request, "--out", folder.PathOf("out"), "--json");

        Assert.Equal(0, end.ExitCode);
        Assert.Equal(["results.csv", "results.json", "run.json"], folder.Files("out"));
        var assurance = end.Document.GetProperty("result").GetProperty("assurance");
        Assert.Equal(3, assurance.GetProperty("sizes").GetArrayLength());
        Assert.Equal(0.504249658, assurance.GetProperty("sizes")[1].GetProperty("assurance").GetDouble(), 1e-6);
        Assert.True(assurance.GetProperty("sizeForTarget").GetProperty("assurance").GetDouble() >= 0.6);
    }
}
