using System.Text.Json;
using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.Prognosis;

public sealed class PrognosisFitTests : IDisposable
{
    private const string Data = "reference:trials/cdiscpilot01/adam/adqsadas.xpt";

    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Requirement", "REQ-CLI-7")]
    public async Task Fit_DocumentedExample_DemonstratesNoGainOn65Patients()
    {
        var request = folder.Write("request.json", Checkout.Example("prognosis-request"));

        var end = await TrialTwinProcess.RunAsync("prognosis", "fit", request, "--out", folder.PathOf("out"), "--json");

        Assert.Equal(0, end.ExitCode);
        Assert.Equal(["model.json", "results.csv", "results.json", "run.json"], folder.Files("out"));
        var judged = JsonDocument.Parse(folder.Read("out/results.json")).RootElement.GetProperty("prognosis");
        Assert.Equal(65, judged.GetProperty("trainingPatients").GetInt32());
        Assert.Equal("notDemonstrated", judged.GetProperty("verdict").GetString());
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-1")]
    public async Task Fit_OneAndTwoThreads_GiveEqualBytes()
    {
        var request = folder.Write("request.json", Checkout.Example("prognosis-request"));

        await TrialTwinProcess.RunAsync("prognosis", "fit", request, "--threads", "1", "--out", folder.PathOf("one"));
        await TrialTwinProcess.RunAsync("prognosis", "fit", request, "--threads", "2", "--out", folder.PathOf("two"));

        foreach (var name in new[] { "results.json", "results.csv", "model.json" })
        {
            Assert.Equal(folder.Read("one/" + name), folder.Read("two/" + name));
        }
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-3")]
    public async Task Fit_TruncatedXpt_IsToldAndWritesNothing()
    {
        var whole = await File.ReadAllBytesAsync(Path.Combine(Checkout.Root, "reference-data/trials/cdiscpilot01/adam/adqsadas.xpt"), TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(folder.PathOf("cut.xpt"), whole[..(whole.Length / 2 + 37)], TestContext.Current.CancellationToken);

        await RefusedAsync(Checkout.Example("prognosis-request").Replace(Data, "cut.xpt", StringComparison.Ordinal), "cut.xpt");
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-3")]
    public async Task Fit_CsvWithAWrongColumn_NamesTheColumn()
    {
        folder.Write("patients.csv", "ID,AGE,BASELINE,CHANGE\n" + string.Concat(Enumerable.Range(0, 40).Select(i => $"{i},{60 + i % 20},{20 + i % 7},{i % 5}\n")));

        await RefusedAsync(
            """{ "schema": "trialtwin/prognosis-request/1", "data": "patients.csv", "outcome": "CHG", "baseline": "BASELINE", "covariates": ["AGE"] }""",
            "CHG");
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-3")]
    public async Task Fit_EmptyCohort_IsRefused() =>
        await RefusedAsync(Checkout.Example("prognosis-request").Replace("\"TRTP\": \"Placebo\"", "\"TRTP\": \"Nothing\"", StringComparison.Ordinal), "Nothing");

    private async Task RefusedAsync(string request, string mentioned)
    {
        var end = await TrialTwinProcess.RunAsync("prognosis", "fit", folder.Write("request.json", request), "--out", folder.PathOf("out"), "--json");

        Assert.Equal(1, end.ExitCode);
        Assert.NotEmpty(end.Problems);
        Assert.Contains(mentioned, end.Output, StringComparison.Ordinal);
        Assert.All(end.Problems, problem => Assert.NotEmpty(problem.GetProperty("mend").GetString()!));
        Assert.Empty(folder.Files("out"));
    }
}
