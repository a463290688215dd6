using System.Globalization;
using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.Trials;

public sealed class TrialAnalyseTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [Trait("Requirement", "REQ-SEQ-4")]
    public async Task Analyse_IndependentRpactTrials_WritesTheReferenceColumns()
    {
        // rpact 4.5: relative 1e-4 here, the columns' own tolerances in the test of the method; texts equal.
        string[][] expected = Fields(File.ReadAllText(Path.Combine(Checkout.Root, "reference-data/oracles/analyses/oracle_analysis_public.csv")));
        string input = folder.Write("trials.csv", string.Join('\n', expected.Select(row => string.Join(',', row))) + "\n");

        var end = await TrialTwinProcess.RunAsync("trial", "analyse", input, "--out", folder.PathOf("out"));

        Assert.Equal(0, end.ExitCode);
        string[][] found = Fields(File.ReadAllText(folder.PathOf("out/results.csv")));
        int[] columns = [0, .. Enumerable.Range(0, expected[0].Length).Where(c => expected[0][c].StartsWith("out_", StringComparison.Ordinal))];
        Assert.Equal(columns.Select(c => expected[0][c]), found[0]);
        Assert.Equal(expected.Length, found.Length);
        for (int row = 1; row < found.Length; row++)
        {
            for (int c = 0; c < columns.Length; c++)
            {
                AssertEqual(expected[row][columns[c]], found[row][c], $"{found[row][0]} {found[0][c]}");
            }
        }
    }

    [Fact]
    [Trait("Requirement", "REQ-SEQ-4")]
    public async Task Analyse_ExampleOfTheFormat_TellsTheState()
    {
        string page = File.ReadAllText(Path.Combine(Checkout.Root, "docs/formats/running-trial.md"));
        string input = folder.Write("trials.csv", page.Split("```csv")[1].Split("```")[0].TrimStart());

        var end = await TrialTwinProcess.RunAsync("trial", "analyse", input, "--out", folder.PathOf("out"));

        Assert.Equal(0, end.ExitCode);
        Assert.Contains("reject and stop", end.Output, StringComparison.Ordinal);
        Assert.Equal(["results.csv", "run.json"], folder.Files("out"));
    }

    [Fact]
    [Trait("Requirement", "REQ-SEQ-3")]
    public async Task Analyse_BadRows_NamesRowAndColumnAndWritesNothing()
    {
        string input = folder.Write("trials.csv", "id,endpoint,design_class,efficacy_type,alpha_one_sided\na,means,GroupSequential,WT,0.7\n");

        var end = await TrialTwinProcess.RunAsync("trial", "analyse", input, "--out", folder.PathOf("out"), "--json");

        Assert.Equal(1, end.ExitCode);
        Assert.Contains(end.Problems, problem => problem.GetProperty("path").GetString() == "trials.csv:2 efficacy_type");
        Assert.Contains(end.Problems, problem => problem.GetProperty("path").GetString() == "trials.csv:2 alpha_one_sided");
        Assert.Empty(folder.Files("out"));
    }

    [Fact]
    [Trait("Requirement", "REQ-SEQ-3")]
    public async Task Analyse_AnotherKindOfFile_IsRefused()
    {
        var end = await TrialTwinProcess.RunAsync("trial", "analyse", folder.Write("request.json", "{}"), "--json");

        Assert.Equal(1, end.ExitCode);
        Assert.Contains(end.Problems, problem => problem.GetProperty("mend").GetString()!.Contains("running-trial", StringComparison.Ordinal));
    }

    private static void AssertEqual(string expected, string found, string place)
    {
        if (double.TryParse(expected, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
        {
            double value = double.Parse(found, CultureInfo.InvariantCulture);
            Assert.True(Math.Abs(value - number) <= 1e-6 + (1e-4 * Math.Abs(number)), $"{place}: {expected} expected, {found} found");
        }
        else
        {
            Assert.True(expected == found, $"{place}: {expected} expected, {found} found");
        }
    }

    private static string[][] Fields(string csv) =>
        [.. csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r').Replace("\"", "", StringComparison.Ordinal).Split(','))];
}
