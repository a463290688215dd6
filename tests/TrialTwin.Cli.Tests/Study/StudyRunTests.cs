using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TrialTwin.Cli.Tests.Fixtures;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials;
using TrialTwin.Trials.Expectations;

namespace TrialTwin.Cli.Tests.Study;

public sealed class StudyRunTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Requirement", "REQ-CLI-1")]
    [Trait("Requirement", "REQ-CLI-8")]
    public async Task Run_OneAndTwoThreads_GiveThePublishedResultInEqualBytes()
    {
        var protocol = ReducedStudy.WriteTo(folder);

        var one = await TrialTwinProcess.RunAsync("study", "run", protocol, "--threads", "1", "--out", folder.PathOf("one"), "--no-report", "--json");
        var two = await TrialTwinProcess.RunAsync("study", "run", protocol, "--threads", "2", "--out", folder.PathOf("two"), "--replicates-csv", "2", "--by", "Ada");

        Assert.Equal((0, 0), (one.ExitCode, two.ExitCode));
        Assert.Equal(ReducedStudy.Expected.ReducedResultHash, one.Document.GetProperty("result").GetProperty("resultHash").GetString());
        Assert.Equal(["protocol.json", "results.csv", "results.json", "run.json"], folder.Files("one"));
        foreach (var name in new[] { "protocol.json", "results.csv", "results.json" })
        {
            Assert.Equal(folder.Read("one/" + name), folder.Read("two/" + name));
        }

        // The second also holds the report and the trials one by one.
        Assert.Equal(
            ["bundle.zip", "protocol.json", "replicates.csv", "report.html", "report.pdf", "results.csv", "results.json", "run.json"],
            folder.Files("two"));
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(folder.Read("two/report.pdf"), 0, 5), StringComparison.Ordinal);
        Assert.Contains("Ada", Encoding.UTF8.GetString(folder.Read("two/report.html")), StringComparison.Ordinal);
        Assert.Equal(0, (await TrialTwinProcess.RunAsync("report", "verify", folder.PathOf("two/report.pdf"))).ExitCode);
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-8")]
    public async Task Run_ReplicatesAsCsv_GivesThePowerOfTheResult()
    {
        var protocol = ReducedStudy.WriteTo(folder);

        var end = await TrialTwinProcess.RunAsync(
            "study", "run", protocol, "--replicates", "20", "--replicates-csv", "20", "--no-report", "--expected", "--out", folder.PathOf("out"));

        Assert.Equal(0, end.ExitCode);
        var result = CanonicalJson.Read<StudyResult>(Encoding.UTF8.GetString(folder.Read("out/results.json")));
        var rows = Encoding.UTF8.GetString(folder.Read("out/replicates.csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.Split(',')).ToList();
        var cell = result.Simulation.Cells[0];
        var arm = ReducedStudy.Protocol.Testing.Hierarchy[0];
        var rejected = rows.Where(row => row[1] == cell.Cell.ScenarioId && row[2] == cell.Cell.VariantId && Same(row[3], cell.Cell.Strategy)
            && Same(row[4], cell.Cell.Method) && row[5] == $"{cell.Cell.TotalPatients}" && row[6] == arm).Select(row => row[11]).ToList();
        Assert.Equal(20, rejected.Count);
        Assert.Equal(cell.Power.Value, rejected.Count(flag => flag == "1") / 20.0, 12);

        var expected = CanonicalJson.Read<ExpectedResult>(Encoding.UTF8.GetString(folder.Read("out/expected.json")));
        Assert.Equal(result.ResultHash, expected.ResultHash);
        Assert.Equal(ReducedStudy.Expected.ReducedResultHash, expected.ReducedResultHash);
        Assert.Empty(expected.Differences(result));
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-8")]
    public async Task Run_WithoutABrowser_SaysSoAndIsDone()
    {
        var protocol = ReducedStudy.WriteTo(folder);

        var end = await TrialTwinProcess.RunAsync(
            new Dictionary<string, string> { ["TRIALTWIN_BROWSER"] = "/absent" }, "study", "run", protocol, "--replicates", "10", "--out", folder.PathOf("out"));

        Assert.Equal(0, end.ExitCode);
        Assert.Contains("report.html", folder.Files("out"));
        Assert.Contains("bundle.zip", folder.Files("out"));
        Assert.DoesNotContain("report.pdf", folder.Files("out"));
        Assert.Contains("chromium", end.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-3")]
    public async Task Run_NoPatients_IsRefusedWithNothingWritten()
    {
        var protocol = JsonNode.Parse(CanonicalJson.Write(ReducedStudy.Protocol))!;
        protocol["totalPatients"] = new JsonArray(0);

        var end = await TrialTwinProcess.RunAsync("study", "run", folder.Write("protocol.json", protocol.ToJsonString()), "--out", folder.PathOf("out"), "--json");

        Assert.Equal(1, end.ExitCode);
        Assert.NotEmpty(end.Problems);
        Assert.All(end.Problems, problem => Assert.StartsWith("totalPatients", problem.GetProperty("path").GetString(), StringComparison.Ordinal));
        Assert.Empty(folder.Files("out"));
    }

    private static bool Same<T>(string word, T value)
        where T : struct, Enum => word == JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
