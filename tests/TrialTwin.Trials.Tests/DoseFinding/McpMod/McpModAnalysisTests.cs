using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.DoseFinding.McpMod;

namespace TrialTwin.Trials.Tests.DoseFinding.McpMod;

public sealed class McpModAnalysisTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mcp-mod");

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>DoseFinding 1.0.3 on the biom data: t of Emax 3.3393 (1e-3), target dose of the Emax fit for an effect of 0.4 (1e-4 of the kept figure).</summary>
    [Theory]
    [Trait("Requirement", "REQ-DOSE-7")]
    [InlineData(true)]
    [InlineData(false)]
    public void Analyse_IndependentFiguresOfDoseFinding_InEitherDirection(bool largerIsBetter)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "reference-data/oracles/dose-finding/mcpmod_biom_data.csv"));
        string[] rows = [.. lines.Skip(1).Select(line => line.Split(',')).Select(cells => $"{cells[0]},{(largerIsBetter ? cells[1] : Minus(cells[1]))}")];
        Write(["dose,resp", .. rows]);

        var result = McpModAnalysis.Analyse(Request() with { LargerIsBetter = largerIsBetter }, folder.FullName);

        Assert.Equal(3.33931844841953, result.Candidates[1].Statistic, 1e-3);
        Assert.Equal(0.00136456631662241, result.Candidates[1].AdjustedP.Value, 1e-3);
        Assert.All(result.Candidates, candidate => Assert.True(candidate.Significant));
        var chosen = Assert.Single(result.Fits, fit => fit.Chosen);
        Assert.Equal(ShapeFamily.Emax, chosen.Shape);
        Assert.Equal(largerIsBetter, chosen.Scale > 0);
        var target = OracleTargetDose("emax");
        Assert.Equal(target, chosen.TargetDose!.Value, 1e-4 * target);
        Assert.False(chosen.BeyondDoses);
    }

    [Fact]
    [Trait("Requirement", "REQ-DOSE-7")]
    public void Analyse_DataThatCannotBeAnalysed_IsTold()
    {
        Write(["dose,resp", "0,1", "1,2"]);
        var fewPatients = Assert.Throws<BadInputException>(() => McpModAnalysis.Analyse(Request(), folder.FullName));
        Write(["dose,resp", "0,1", "-1,2", "1,3"]);
        var negative = Assert.Throws<BadInputException>(() => McpModAnalysis.Analyse(Request(), folder.FullName));
        var column = Assert.Throws<BadInputException>(() => McpModAnalysis.Analyse(Request() with { ResponseColumn = "answer" }, folder.FullName));
        Write(["dose,resp", "0,1", "0,2", "1,2", "1,3", "1,4"]);
        var determined = Assert.Throws<BadInputException>(() => McpModAnalysis.Analyse(Request(), folder.FullName));

        Assert.Equal("candidates", fewPatients.Problems[0].Path);
        Assert.Equal("dose, row 2", negative.Problems[0].Path);
        Assert.Contains("answer", column.Problems[0].Message, StringComparison.Ordinal);
        Assert.Equal("candidates", determined.Problems[0].Path);
    }

    [Fact]
    [Trait("Requirement", "REQ-DOSE-7")]
    public void Read_WithManyFaults_NamesThemAllAtOnce()
    {
        var faulty = Request() with
        {
            Data = "",
            AlphaOneSided = 1,
            Candidates = [new CandidateShape(ShapeFamily.Linear, 1), new CandidateShape(ShapeFamily.Emax), new CandidateShape(ShapeFamily.Exponential, -1)],
            TargetEffect = -1,
        };

        var fault = Assert.Throws<BadInputException>(() => McpModRequestReader.Read(CanonicalJson.Write(faulty)));

        Assert.Equal(
            ["data", "alphaOneSided", "candidates[0].parameter", "candidates[1].parameter", "candidates[2].parameter", "targetEffect"],
            fault.Problems.Select(problem => problem.Path));
    }

    private static McpModRequest Request() => new(
        McpModRequest.CurrentSchema,
        "Biom",
        "data.csv",
        "dose",
        "resp",
        true,
        0.025,
        [
            new CandidateShape(ShapeFamily.Linear),
            new CandidateShape(ShapeFamily.Emax, 0.05),
            new CandidateShape(ShapeFamily.Exponential, 0.5),
            new CandidateShape(ShapeFamily.Quadratic, -0.854),
        ],
        0.4);

    private static string Minus(string number) => number.StartsWith('-') ? number[1..] : "-" + number;

    private static double OracleTargetDose(string model) =>
        TrialTwin.Trials.Validation.OracleRow.Of("dose-finding/mcpmod_biom_fits.csv").First(row => row["model"] == model).Number("TD_delta_0.4");

    private void Write(string[] lines) => File.WriteAllLines(Path.Combine(folder.FullName, "data.csv"), lines);
}
