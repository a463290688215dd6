using System.Text;
using TrialTwin.Cli.Tests.Fixtures;

namespace TrialTwin.Cli.Tests.Designs;

public sealed class DesignEvaluateTests : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [Trait("Requirement", "REQ-DES-4")]
    [InlineData("group-sequential.csv")]
    [InlineData("delayed-effect.csv")]
    public async Task Evaluate_AReferenceFile_WritesOneRowForEachDesign(string file)
    {
        var path = Path.Combine(Checkout.Root, "reference-data/oracles/designs", file);

        var end = await TrialTwinProcess.RunAsync("design", "evaluate", path, "--out", folder.PathOf("out"));

        Assert.Equal(0, end.ExitCode);
        Assert.Equal(["results.csv", "run.json"], folder.Files("out"));
        var lines = Encoding.UTF8.GetString(folder.Read("out/results.csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var designs = (await File.ReadAllTextAsync(path)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("id,out_", lines[0], StringComparison.Ordinal);
        Assert.Equal(designs.Select(line => line.Split(',')[0].Trim('"')), lines.Select(line => line.Split(',')[0]));
        Assert.DoesNotContain(lines, line => line.Contains("NaN", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "REQ-DES-5")]
    public async Task Evaluate_BadRows_NamesEveryFaultByRowAndColumn()
    {
        var path = folder.Write("designs.csv", """
            id,endpoint,task,sides,alpha,type_two_error_beta,number_of_stages,information_fraction_1,information_fraction_2,efficacy_boundary_family,efficacy_boundary_parameter,groups,alternative,standard_deviation
            a,means,samplesize,1,0.6,0.1,2,0.5,1,Pocock,,2,0.3,0
            b,means,samplesize,3,0.025,0.1,2,0.7,0.5,Triangle,,2,-1,1
            c,cost,power,1,0.025,x,1,1,,Pocock,,2,0.3,1

            """);

        var end = await TrialTwinProcess.RunAsync("design", "evaluate", path, "--out", folder.PathOf("out"), "--json");

        Assert.Equal(1, end.ExitCode);
        var paths = end.Problems.Select(problem => problem.GetProperty("path").GetString()!).ToList();
        Assert.Contains("designs.csv:2 alpha", paths);
        Assert.Contains("designs.csv:2 standard_deviation", paths);
        Assert.Contains("designs.csv:3 sides", paths);
        Assert.Contains("designs.csv:3 information_fraction_2", paths);
        Assert.Contains("designs.csv:3 efficacy_boundary_family", paths);
        Assert.Contains("designs.csv:4 endpoint", paths);
        Assert.Contains("designs.csv:4 type_two_error_beta", paths);
        Assert.Empty(folder.Files("out"));
    }

    [Fact]
    [Trait("Requirement", "REQ-DES-5")]
    public async Task Evaluate_ADesignThatDoesNotExist_IsAFaultOfItsRow()
    {
        var path = folder.Write("designs.csv", """
            id,endpoint,task,sides,alpha,type_two_error_beta,number_of_stages,information_fraction_1,information_fraction_2,efficacy_boundary_family,efficacy_boundary_parameter
            a,boundary,boundaries,1,0.025,0.1,2,0.5,1,HaybittlePeto,1.5

            """);

        var end = await TrialTwinProcess.RunAsync("design", "evaluate", path, "--json");

        Assert.Equal(1, end.ExitCode);
        Assert.Equal("designs.csv:2", Assert.Single(end.Problems).GetProperty("path").GetString());
    }

    [Fact]
    [Trait("Requirement", "REQ-DES-9")]
    public async Task Evaluate_WithR_WritesTheCodeAndRefusesDelayedEffects()
    {
        var designs = folder.Write("designs.csv", """
            id,endpoint,task,sides,alpha,type_two_error_beta,number_of_stages,information_fraction_1,information_fraction_2,efficacy_boundary_family,groups,alternative,standard_deviation
            a,means,samplesize,1,0.025,0.1,2,0.5,1,Pocock,2,0.3,1

            """);
        var delayed = Path.Combine(Checkout.Root, "reference-data/oracles/designs/delayed-effect.csv");

        var written = await TrialTwinProcess.RunAsync("design", "evaluate", designs, "--r", folder.PathOf("code/designs.R"));
        var refused = await TrialTwinProcess.RunAsync("design", "evaluate", delayed, "--r", folder.PathOf("other/designs.R"));

        Assert.Equal((0, 1), (written.ExitCode, refused.ExitCode));
        Assert.Contains("getSampleSizeMeans(design, groups = 2", Encoding.UTF8.GetString(folder.Read("code/designs.R")), StringComparison.Ordinal);
        Assert.Empty(folder.Files("other"));
    }
}
