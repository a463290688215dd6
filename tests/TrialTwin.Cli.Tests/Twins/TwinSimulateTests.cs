using System.Text;
using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.Twins;

public sealed class TwinSimulateTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [Trait("Requirement", "REQ-CLI-7")]
    [InlineData("twin-request-individual", 1)]
    [InlineData("twin-request-population", 200)]
    public async Task Simulate_DocumentedExample_WritesOneRowPerPatient(string example, int patients)
    {
        var request = folder.Write("request.json", File.ReadAllText(Checkout.ExampleFile(example)));

        var end = await TrialTwinProcess.RunAsync("twin", "simulate", request, "--out", folder.PathOf("out"), "--json");

        Assert.Equal(0, end.ExitCode);
        Assert.Equal(patients, end.Document.GetProperty("result").GetProperty("patients").GetInt32());
        Assert.Equal(["partitions.csv", "pharmacokinetics.csv", "results.csv", "results.json", "run.json", "trajectories.csv"], folder.Files("out"));
        Assert.Equal(1 + patients, Encoding.UTF8.GetString(folder.Read("out/pharmacokinetics.csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-1")]
    public async Task Simulate_Again_GivesEqualBytesAndAnotherSeedOthers()
    {
        var request = folder.Write("request.json", File.ReadAllText(Checkout.ExampleFile("twin-request-individual")));

        await TrialTwinProcess.RunAsync("twin", "simulate", request, "--threads", "1", "--out", folder.PathOf("one"));
        await TrialTwinProcess.RunAsync("twin", "simulate", request, "--threads", "2", "--out", folder.PathOf("two"));
        await TrialTwinProcess.RunAsync("twin", "simulate", request, "--seed", "5", "--out", folder.PathOf("other"));

        foreach (var name in new[] { "results.json", "results.csv", "trajectories.csv", "pharmacokinetics.csv" })
        {
            Assert.Equal(folder.Read("one/" + name), folder.Read("two/" + name));
            Assert.NotEqual(folder.Read("one/" + name), folder.Read("other/" + name));
        }
    }

    [Theory]
    [Trait("Requirement", "REQ-CLI-3")]
    [InlineData("\"size\": 200", "\"size\": 0", "population.size")]
    [InlineData("\"womenShare\": 0.6", "\"womenShare\": 7", "population.womenShare")]
    [InlineData("\"weeks\": 24", "\"weeks\": 0", "weeks")]
    [InlineData("\"compound\": \"donepezil\"", "\"compound\": \"absent.json\"", "compound")]
    public async Task Simulate_BadRequest_NamesTheFieldAndWritesNothing(string from, string to, string path)
    {
        var text = File.ReadAllText(Checkout.ExampleFile("twin-request-population")).Replace(from, to, StringComparison.Ordinal);

        var end = await TrialTwinProcess.RunAsync("twin", "simulate", folder.Write("request.json", text), "--out", folder.PathOf("out"), "--json");

        Assert.Equal(1, end.ExitCode);
        Assert.Equal(path, Assert.Single(end.Problems).GetProperty("path").GetString());
        Assert.Empty(folder.Files("out"));
    }
}
