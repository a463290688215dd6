using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.Designs;

[Trait("Requirement", "REQ-DES-8")]
public sealed class DesignSingleArmTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task SingleArm_OfTheDocumentedExample_GivesWhatItsPageSays()
    {
        var end = await TrialTwinProcess.RunAsync(
            "design", "single-arm", folder.Write("request.json", Checkout.Example("single-arm-request")), "--out", folder.PathOf("out"));

        Assert.Equal(0, end.ExitCode);
        Assert.Equal(["looks.csv", "results.csv", "results.json", "run.json"], folder.Files("out"));
        string results = File.ReadAllText(folder.PathOf("out/results.csv"));
        Assert.Contains("single stage,,6/25,25,", results, StringComparison.Ordinal);
        Assert.Contains("optimal two-stage,1/10,6/29,29,", results, StringComparison.Ordinal);
        Assert.Contains("minimax two-stage,1/15,6/25,25,", results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SingleArm_OfAnImpossibleRequest_NamesEveryFault()
    {
        const string Text = """
            { "schema": "trialtwin/single-arm-request/1", "title": "", "nullRate": 0.3, "alternativeRate": 0.1, "power": 80,
              "looks": [{ "patients": 20, "futilityUpTo": 5, "efficacyFrom": 4 }, { "patients": 15 }] }
            """;

        var end = await TrialTwinProcess.RunAsync("design", "single-arm", folder.Write("request.json", Text), "--json");

        Assert.Equal(1, end.ExitCode);
        Assert.Equal(
            ["title", "alternativeRate", "power", "looks[0].efficacyFrom", "looks[1].patients", "looks[1].efficacyFrom"],
            end.Problems.Select(problem => problem.GetProperty("path").GetString()!));
    }

    [Fact]
    public async Task SingleArm_WithTooFewPatients_SaysSo()
    {
        string text = Checkout.Example("single-arm-request").Replace("\"maximumPatients\": 60", "\"maximumPatients\": 12", StringComparison.Ordinal);

        var end = await TrialTwinProcess.RunAsync("design", "single-arm", folder.Write("request.json", text), "--json");

        Assert.Equal(1, end.ExitCode);
        Assert.Equal("maximumPatients", Assert.Single(end.Problems).GetProperty("path").GetString());
    }
}
