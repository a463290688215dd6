using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.Prognosis;

public sealed class TimePrognosisTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Requirement", "REQ-CLI-81")]
    public async Task FitAndValidate_OfTheDocumentedExample_ShowGainAndMeasures()
    {
        var patients = Path.Combine(Checkout.Root, "reference-data/oracles/survival/pbc.csv");
        var fit = await TrialTwinProcess.RunAsync("prognosis", "fit", folder.Write("request.json", Checkout.Example("time-prognosis-request")), "--out", folder.PathOf("fit"), "--json");
        var judged = await TrialTwinProcess.RunAsync(
            "prognosis", "validate", folder.PathOf("fit/model.json"), patients, "--where", "trt=1", "--time", "time", "--event", "status=2", "--out", folder.PathOf("judged"), "--json");
        var applied = await TrialTwinProcess.RunAsync("prognosis", "predict", folder.PathOf("fit/model.json"), patients, "--out", folder.PathOf("applied"), "--json");

        Assert.Equal((0, 0, 0), (fit.ExitCode, judged.ExitCode, applied.ExitCode));
        Assert.Equal(["calibration.csv", "model.json", "results.csv", "results.json", "run.json"], folder.Files("fit"));
        Assert.Equal("demonstrated", fit.Document.GetProperty("result").GetProperty("verdict").GetString());
        Assert.Equal(["calibration.csv", "results.csv", "results.json", "run.json", "shift.csv"], folder.Files("judged"));
        Assert.InRange(judged.Document.GetProperty("result").GetProperty("uno").GetProperty("value").GetDouble(), 0.75, 0.95);
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-81")]
    public async Task Validate_WithoutTimesOrOutcome_SaysWhatToGive()
    {
        var end = await TrialTwinProcess.RunAsync("prognosis", "validate", "model.json", "data.csv", "--time", "time", "--json");

        Assert.Equal(1, end.ExitCode);
        Assert.Contains("--event", Assert.Single(end.Problems).GetProperty("mend").GetString(), StringComparison.Ordinal);
    }
}
