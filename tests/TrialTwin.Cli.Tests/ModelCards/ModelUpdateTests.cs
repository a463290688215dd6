using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.ModelCards;

public sealed class ModelUpdateTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public ModelUpdateTests()
    {
        folder.Write("card.json", Checkout.Example("model-card"));
        folder.Write("observations.csv", "id,time,observable,value\nanna,1,concentration,1.62\nanna,8,concentration,0.98\nanna,24,marker,31\nben,2,concentration,1.1\n");
        folder.Write("doses.csv", "id,time,route,amount,duration\nanna,0,oral,100,0\nanna,24,oral,100,0\nben,0,oral,80,0\n");
        folder.Write("patients.csv", "id,weight\nanna,58\nben,91\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Requirement", "REQ-CLI-70")]
    public async Task Update_DocumentedExample_GivesEqualBytesAndPatientsThatCanBeSimulated()
    {
        var request = folder.Write("request.json", Checkout.Example("model-update"));
        var end = await TrialTwinProcess.RunAsync("model", "update", request, "--threads", "1", "--out", folder.PathOf("one"), "--json");
        await TrialTwinProcess.RunAsync("model", "update", request, "--threads", "2", "--out", folder.PathOf("two"));

        Assert.Equal(0, end.ExitCode);
        Assert.Equal(2, end.Document.GetProperty("result").GetProperty("completed").GetInt32());
        Assert.Equal(["individuals.csv", "residuals.csv", "results.csv", "results.json", "run.json"], folder.Files("one"));
        foreach (var name in folder.Files("one").Except(["run.json"]))
        {
            Assert.Equal(folder.Read("one/" + name), folder.Read("two/" + name));
        }

        folder.Write("updated.csv", System.Text.Encoding.UTF8.GetString(folder.Read("one/individuals.csv")));
        var simulate = Checkout.Example("model-request")
            .Replace("\"population\": { \"size\": 200, \"seed\": 1 }", "\"individuals\": \"updated.csv\"", StringComparison.Ordinal)
            .Replace("  \"covariates\": { \"weight\": 82 },\n", "", StringComparison.Ordinal);
        var simulated = await TrialTwinProcess.RunAsync("model", "simulate", folder.Write("simulate.json", simulate), "--json");
        Assert.Equal(2, simulated.Document.GetProperty("result").GetProperty("completed").GetInt32());
    }

    [Theory]
    [Trait("Requirement", "REQ-CLI-3")]
    [InlineData("\"draws\": 3, \"seed\": 1", "draws")]
    [InlineData("\"doseTable\": \"absent.csv\", \"seed\": 1", "doseTable")]
    public async Task Update_BadRequest_NamesTheField(string member, string path)
    {
        var text = Checkout.Example("model-update")
            .Replace("  \"doseTable\": \"doses.csv\",\n", "", StringComparison.Ordinal).Replace("\"seed\": 1", member, StringComparison.Ordinal);
        var end = await TrialTwinProcess.RunAsync("model", "update", folder.Write("request.json", text), "--out", folder.PathOf("out"), "--json");
        Assert.Equal(1, end.ExitCode);
        Assert.Equal(path, Assert.Single(end.Problems).GetProperty("path").GetString());
        Assert.Empty(folder.Files("out"));
    }
}
