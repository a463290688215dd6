using System.Text;
using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.Populations;

public sealed class PopulationGenerateTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [Trait("Requirement", "REQ-CLI-7")]
    [InlineData("reference", 200)]
    [InlineData("listed", 3)]
    public async Task Generate_DocumentedExample_WritesOneRowPerIndividual(string example, int individuals)
    {
        var request = folder.Write("request.json", File.ReadAllText(Checkout.ExampleFile($"population-request-{example}")));

        var end = await TrialTwinProcess.RunAsync("population", "generate", request, "--out", folder.PathOf("out"), "--json");

        Assert.Equal(0, end.ExitCode);
        Assert.Equal(["results.csv", "results.json", "run.json"], folder.Files("out"));
        Assert.Equal(individuals, end.Document.GetProperty("result").GetProperty("individuals").GetInt32());
        Assert.Equal(1 + individuals, Encoding.UTF8.GetString(folder.Read("out/results.csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-3")]
    public async Task Generate_Nobody_EndsWithTheProblem()
    {
        var text = File.ReadAllText(Checkout.ExampleFile("population-request-reference")).Replace("\"size\": 200", "\"size\": 0", StringComparison.Ordinal);

        var end = await TrialTwinProcess.RunAsync("population", "generate", folder.Write("request.json", text), "--json");

        Assert.Equal(1, end.ExitCode);
        Assert.Equal("size", Assert.Single(end.Problems).GetProperty("path").GetString());
    }
}
