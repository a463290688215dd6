using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.Twins;

/// <summary>The documented examples of bioequivalence, sensitivity and predictive checks.</summary>
[Trait("Requirement", "REQ-CLI-71")]
public sealed class TwinComparisonTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("bioequivalence-request", "twin simulate", "individuals.csv results.csv results.json run.json trials.csv")]
    [InlineData("sensitivity-request", "twin simulate", "results.csv results.json run.json")]
    [InlineData("model-sensitivity", "model sensitivity", "results.csv results.json run.json")]
    [InlineData("predictive-check", "model check", "results.csv results.json run.json")]
    public async Task Command_DocumentedExample_GivesEqualBytesOnAnyThreads(string format, string command, string files)
    {
        var page = File.ReadAllText(Path.Combine(Checkout.Root, $"docs/formats/{format}.md"));
        if (page.Contains("```csv", StringComparison.Ordinal))
        {
            folder.Write("observations.csv", page.Split("```csv\n")[1].Split("```")[0]);
        }

        var request = folder.Write("request.json", Checkout.Example(format));
        var one = await TrialTwinProcess.RunAsync([.. command.Split(' '), request, "--threads", "1", "--out", folder.PathOf("one"), "--json"]);
        await TrialTwinProcess.RunAsync([.. command.Split(' '), request, "--threads", "2", "--out", folder.PathOf("two")]);

        Assert.Equal(0, one.ExitCode);
        Assert.Equal(files, string.Join(' ', folder.Files("one")));
        foreach (var name in folder.Files("one").Except(["run.json"]))
        {
            Assert.Equal(folder.Read("one/" + name), folder.Read("two/" + name));
        }
    }
}
