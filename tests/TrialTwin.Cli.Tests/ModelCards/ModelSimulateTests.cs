using System.Text;
using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.ModelCards;

public sealed class ModelSimulateTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Requirement", "REQ-CLI-30")]
    public async Task Simulate_DocumentedExamples_GivesEqualBytesOnAnyThreads()
    {
        folder.Write("card.json", Checkout.Example("model-card"));
        var request = folder.Write("request.json", Checkout.Example("model-request"));

        var end = await TrialTwinProcess.RunAsync("model", "simulate", request, "--threads", "1", "--out", folder.PathOf("one"), "--json");
        await TrialTwinProcess.RunAsync("model", "simulate", request, "--threads", "2", "--out", folder.PathOf("two"));
        await TrialTwinProcess.RunAsync("model", "simulate", request, "--seed", "77", "--out", folder.PathOf("other"));

        Assert.Equal(0, end.ExitCode);
        Assert.Equal(200, end.Document.GetProperty("result").GetProperty("completed").GetInt32());
        Assert.Equal(["individuals.csv", "results.csv", "results.json", "run.json"], folder.Files("one"));
        Assert.StartsWith("quantity,time,timeUnit,p05,p25,p50,p75,p95,unit\n", Encoding.UTF8.GetString(folder.Read("one/results.csv")), StringComparison.Ordinal);
        foreach (var name in new[] { "results.json", "results.csv", "individuals.csv" })
        {
            Assert.Equal(folder.Read("one/" + name), folder.Read("two/" + name));
            Assert.NotEqual(folder.Read("one/" + name), folder.Read("other/" + name));
        }
    }

    [Theory]
    [Trait("Requirement", "REQ-CLI-3")]
    [InlineData("\"route\": \"oral\"", "\"route\": \"rectal\"", "doses[0].route")]
    [InlineData("\"size\": 200", "\"size\": 0", "population.size")]
    [InlineData("\"model\": \"card.json\"", "\"model\": \"absent.json\"", "model")]
    public async Task Simulate_BadRequest_NamesTheFieldAndWritesNothing(string from, string to, string path)
    {
        folder.Write("card.json", Checkout.Example("model-card"));
        var text = Checkout.Example("model-request");
        Assert.Contains(from, text, StringComparison.Ordinal);

        var end = await TrialTwinProcess.RunAsync(
            "model", "simulate", folder.Write("request.json", text.Replace(from, to, StringComparison.Ordinal)), "--out", folder.PathOf("out"), "--json");

        Assert.Equal(1, end.ExitCode);
        Assert.Equal(path, Assert.Single(end.Problems).GetProperty("path").GetString());
        Assert.Empty(folder.Files("out"));
    }
}
