using System.Globalization;
using System.Text.Json;
using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.Prognosis;

public sealed class PrognosisPredictTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Requirement", "REQ-CLI-7")]
    public async Task Predict_DocumentedModel_WritesPredictionsContributionsAndReasons()
    {
        var model = folder.Write("model.json", Checkout.Example("learned-model"));
        var data = folder.Write("patients.csv", "ID,AGE,SEX\na,80,M\nb,99,F\nc,60,X\n");

        var end = await TrialTwinProcess.RunAsync("prognosis", "predict", model, data, "--subject", "ID", "--out", folder.PathOf("out"), "--json");

        Assert.Equal(0, end.ExitCode);
        Assert.Equal(["results.csv", "results.json", "run.json"], folder.Files("out"));
        var lines = (await File.ReadAllLinesAsync(folder.PathOf("out/results.csv"), TestContext.Current.CancellationToken)).Select(l => l.Split(',')).ToArray();
        Assert.Equal(["subject", "prediction", "contribution AGE", "contribution SEX=M", "reason"], lines[0]);
        Assert.Equal(2.3, double.Parse(lines[1][1], CultureInfo.InvariantCulture), 1e-12);
        Assert.Equal(0.048, double.Parse(lines[1][2], CultureInfo.InvariantCulture), 1e-12);
        Assert.Equal(2, end.Document.GetProperty("result").GetProperty("withoutPrediction").GetInt32());
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-7")]
    public async Task Validate_DocumentedModel_WritesMeasuresCurveAndShift()
    {
        var model = folder.Write("model.json", Checkout.Example("learned-model"));
        var data = folder.Write("patients.csv", "AGE,SEX,CHG,TRTP\n" + string.Concat(Enumerable.Range(0, 60).Select(i => $"{55 + (i % 30)},{(i % 2 == 0 ? "F" : "M")},{i % 7},{(i < 50 ? "Placebo" : "Active")}\n")));

        var end = await TrialTwinProcess.RunAsync("prognosis", "validate", model, data, "--outcome", "CHG", "--where", "TRTP=Placebo", "--out", folder.PathOf("out"), "--json");

        Assert.Equal(0, end.ExitCode);
        Assert.Equal(["calibration.csv", "results.csv", "results.json", "run.json", "shift.csv"], folder.Files("out"));
        var result = JsonDocument.Parse(folder.Read("out/results.json")).RootElement;
        Assert.Equal(50, result.GetProperty("patients").GetInt32());
        Assert.Equal(JsonValueKind.Null, result.GetProperty("brier").ValueKind);
    }

    [Theory]
    [InlineData("--where", "TRTP:Placebo", "COLUMN=VALUE")]
    [InlineData("--where", "TRTP=Nobody", "No row holds")]
    [InlineData("--subject", "USUBJID", "no column USUBJID")]
    [Trait("Requirement", "REQ-CLI-3")]
    public async Task Predict_WithRowsThatAreNotThere_IsRefused(string option, string value, string told)
    {
        var model = folder.Write("model.json", Checkout.Example("learned-model"));
        var data = folder.Write("patients.csv", "AGE,SEX,TRTP\n80,M,Placebo\n");

        var end = await TrialTwinProcess.RunAsync("prognosis", "predict", model, data, option, value, "--out", folder.PathOf("out"), "--json");

        Assert.Equal(1, end.ExitCode);
        Assert.Contains(told, end.Output, StringComparison.Ordinal);
        Assert.Empty(folder.Files("out"));
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-3")]
    public async Task Predict_OfALatin1File_SaysHowToSaveIt()
    {
        var model = folder.Write("model.json", Checkout.Example("learned-model"));
        await File.WriteAllBytesAsync(folder.PathOf("patients.csv"), System.Text.Encoding.Latin1.GetBytes("AGE,SEX,NAME\n80,M,Müller\n"), TestContext.Current.CancellationToken);

        var end = await TrialTwinProcess.RunAsync("prognosis", "predict", model, folder.PathOf("patients.csv"), "--json");

        Assert.Equal(1, end.ExitCode);
        Assert.Contains("UTF-8", end.Output, StringComparison.Ordinal);
    }
}
