using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.DoseFinding;

public sealed class DoseFindingTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Requirement", "REQ-DOSE-6")]
    public async Task AnalyseAndSimulate_ExampleOfTheFormat_TellTheNextDoseAndTheChoices()
    {
        var request = folder.Write("request.json", Checkout.Example("escalation-request"));

        var analysis = await TrialTwinProcess.RunAsync("dose-finding", "analyse", request, "--out", folder.PathOf("analysis"), "--json");
        var simulation = await TrialTwinProcess.RunAsync("dose-finding", "simulate", request, "--out", folder.PathOf("simulation"), "--json");

        Assert.Equal((0, 0), (analysis.ExitCode, simulation.ExitCode));
        Assert.Equal(2, analysis.Document.GetProperty("result").GetProperty("nextDose").GetInt32());
        Assert.Equal(["decisions.csv", "doses.csv", "results.csv", "results.json", "run.json"], folder.Files("simulation"));
        Assert.Equal(30, simulation.Document.GetProperty("result").GetProperty("decisions").GetArrayLength());
    }

    [Fact]
    [Trait("Requirement", "REQ-DOSE-7")]
    public async Task Analyse_ExampleOfMcpMod_ChoosesACurve()
    {
        var request = folder.Write("request.json", Checkout.Example("mcp-mod-request"));
        folder.Write("biom.csv", await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "reference-data/oracles/dose-finding/mcpmod_biom_data.csv"), TestContext.Current.CancellationToken));

        var end = await TrialTwinProcess.RunAsync("dose-finding", "analyse", request, "--out", folder.PathOf("out"), "--json");

        Assert.Equal(0, end.ExitCode);
        Assert.Equal(["candidates.csv", "results.csv", "results.json", "run.json"], folder.Files("out"));
        Assert.Contains("chosen curve: emax", (await TrialTwinProcess.RunAsync("dose-finding", "analyse", request)).Output, StringComparison.Ordinal);
    }
}
