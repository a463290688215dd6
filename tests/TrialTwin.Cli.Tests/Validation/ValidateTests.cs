using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.Validation;

public sealed class ValidateTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Requirement", "REQ-VAL-2")]
    public async Task Validate_AnArea_TellsEverySuiteAndWritesEveryFigure()
    {
        var end = await TrialTwinProcess.RunAsync("validate", "dose-finding", "multiplicity", "--out", folder.PathOf("out"), "--json");

        Assert.Equal(0, end.ExitCode);
        Assert.True(end.Document.GetProperty("result").GetProperty("passed").GetBoolean());
        Assert.Equal(["figures.csv", "results.csv", "run.json"], folder.Files("out"));
        Assert.Equal(6, File.ReadAllLines(folder.PathOf("out/results.csv")).Length);
        Assert.DoesNotContain(File.ReadAllLines(folder.PathOf("out/figures.csv")), line => line.EndsWith(",no", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "REQ-VAL-2")]
    public async Task Validate_AnUnknownArea_NamesThoseThereAre()
    {
        var end = await TrialTwinProcess.RunAsync("validate", "astrology", "--json");

        Assert.Equal(1, end.ExitCode);
        Assert.Contains("dose-finding", Assert.Single(end.Problems).GetProperty("mend").GetString(), StringComparison.Ordinal);
    }
}
