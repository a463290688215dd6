using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.ControlArms;

public sealed class ExternalControlTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Requirement", "REQ-EXT-3")]
    public async Task Estimate_OfTheDocumentedComparison_WarnsThatEffectAndBiasCannotBeToldApart()
    {
        var end = await TrialTwinProcess.RunAsync(
            "control-arm", "estimate", folder.Write("request.json", Checkout.Example("external-control-request")), "--out", folder.PathOf("out"), "--json");

        Assert.Equal(0, end.ExitCode);
        Assert.Equal(["balance.csv", "results.csv", "results.json", "run.json"], folder.Files("out"));
        var kinds = end.Document.GetProperty("result").GetProperty("comparison").GetProperty("warnings").EnumerateArray().Select(w => w.GetProperty("kind").GetString());
        Assert.Contains("effect-and-bias", kinds);
    }
}
