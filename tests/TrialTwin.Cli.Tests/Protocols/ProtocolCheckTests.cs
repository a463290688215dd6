using System.Text.Json.Nodes;
using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.Protocols;

public sealed class ProtocolCheckTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Requirement", "REQ-CLI-3")]
    public async Task Check_SampleProtocol_IsDone()
    {
        var end = await TrialTwinProcess.RunAsync("protocol", "check", Checkout.Protocol, "--json");

        Assert.Equal(0, end.ExitCode);
        Assert.Equal("done", end.Document.GetProperty("status").GetString());
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-3")]
    public async Task Check_TenFaults_TellsTenProblemsWithMend()
    {
        var end = await TrialTwinProcess.RunAsync("protocol", "check", folder.Write("protocol.json", TenFaults()), "--json");

        Assert.Equal(1, end.ExitCode);
        Assert.Equal(
            [
                "accrual.patientsPerMonth", "cohort.fidelityFolds", "prognosis.alpha", "prognosis.folds",
                "scenarios[0].sdMultiplier", "simulation.replicates", "testing.alphaTwoSided", "title", "totalPatients", "twins.displayPatients",
            ],
            end.Problems.Select(problem => problem.GetProperty("path").GetString()).Order(StringComparer.Ordinal));
        Assert.All(end.Problems, problem => Assert.NotEmpty(problem.GetProperty("mend").GetString()!));
    }

    private static string TenFaults()
    {
        var protocol = JsonNode.Parse(File.ReadAllText(Checkout.Protocol))!;
        protocol["title"] = "";
        protocol["totalPatients"] = new JsonArray();
        protocol["testing"]!["alphaTwoSided"] = 2;
        protocol["prognosis"]!["alpha"] = -1;
        protocol["prognosis"]!["folds"] = 1;
        protocol["twins"]!["displayPatients"] = 1;
        protocol["cohort"]!["fidelityFolds"] = 1;
        protocol["accrual"]!["patientsPerMonth"] = 0;
        protocol["scenarios"]![0]!["sdMultiplier"] = 99;
        protocol["simulation"]!["replicates"] = 0;
        return protocol.ToJsonString();
    }
}
