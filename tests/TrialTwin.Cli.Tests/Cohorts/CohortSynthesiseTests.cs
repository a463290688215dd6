using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.Cohorts;

public sealed class CohortSynthesiseTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Requirement", "REQ-CLI-80")]
    public async Task Synthesise_OfTheDocumentedExample_WritesPatientsOfEqualBytesOnAnyThreads()
    {
        var request = folder.Write("request.json", Checkout.Example("cohort-request"));

        var one = await TrialTwinProcess.RunAsync("cohort", "synthesise", request, "--out", folder.PathOf("one"), "--threads", "1", "--json");
        var two = await TrialTwinProcess.RunAsync("cohort", "synthesise", request, "--out", folder.PathOf("two"), "--threads", "2", "--json");

        Assert.Equal((0, 0), (one.ExitCode, two.ExitCode));
        string[] files = ["columns.csv", "pairs.csv", "results.csv", "results.json", "run.json", "synthetic.csv", "synthetic.xpt"];
        Assert.Equal(files, folder.Files("one"));
        Assert.All(files.Where(file => file != "run.json"), file => Assert.Equal(folder.Read($"one/{file}"), folder.Read($"two/{file}")));
        Assert.Equal(1001, File.ReadLines(folder.PathOf("one/synthetic.csv")).Count());
    }

    [Fact]
    [Trait("Requirement", "REQ-CLI-80")]
    public async Task Synthesise_OfPatientsWhoCannotBeProtected_WritesNoneAndEndsWithTwo()
    {
        var rows = Enumerable.Range(0, 60).Select(i => $"{20 + i},{(i * 37) % 61},{(i * i) % 53}");
        folder.Write("patients.csv", "age,score,marker\n" + string.Join('\n', rows) + "\n");
        var request = folder.Write("request.json", """
            { "schema": "trialtwin/cohort-request/1", "title": "few", "data": "patients.csv", "smallestLeaf": 5,
              "columns": [{ "name": "score", "key": true }, { "name": "marker" }] }
            """);

        var end = await TrialTwinProcess.RunAsync("cohort", "synthesise", request, "--out", folder.PathOf("out"), "--json");

        Assert.Equal(2, end.ExitCode);
        Assert.Equal(["columns.csv", "pairs.csv", "results.csv", "results.json", "run.json"], folder.Files("out"));
        Assert.NotEmpty(end.Document.GetProperty("result").GetProperty("export").GetProperty("reasons").EnumerateArray());
    }
}
