using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.ControlArms;

public sealed class ControlArmEstimateTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Requirement", "REQ-CLI-7")]
    public async Task Estimate_OfTheDocumentedExample_GivesWhatItsPageSays()
    {
        var end = await TrialTwinProcess.RunAsync(
            "control-arm", "estimate", folder.Write("request.json", Checkout.Example("control-arm-request")), "--out", folder.PathOf("out"), "--json");

        Assert.Equal(0, end.ExitCode);
        Assert.Equal(["results.csv", "results.json", "run.json"], folder.Files("out"));
        var totals = end.Document.GetProperty("result").GetProperty("estimate").GetProperty("sizes").EnumerateArray()
            .Where(size => size.GetProperty("allocation").GetString() == "1:1" && size.GetProperty("discount").GetString() == "none")
            .Select(size => size.GetProperty("totalPatients").GetInt32()).ToList();
        // Unadjusted; ANCOVA and the observed score at lower limit, estimate and upper limit; the score hoped for.
        Assert.Equal([270, 264, 244, 216, 262, 246, 228, 204, 204, 204], totals);
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-3")]
    public async Task Estimate_OfAnImpossibleRequest_NamesEveryFault()
    {
        var text = Checkout.Example("control-arm-request")
            .Replace("\"power\": 0.9", "\"power\": 2", StringComparison.Ordinal)
            .Replace("\"difference\": -2.5, ", "", StringComparison.Ordinal);

        var end = await TrialTwinProcess.RunAsync("control-arm", "estimate", folder.Write("request.json", text), "--json");

        Assert.Equal(1, end.ExitCode);
        Assert.Equal(["endpoint.difference", "test.power"], end.Problems.Select(problem => problem.GetProperty("path").GetString()!));
    }
}
