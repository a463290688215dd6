using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.Sensitivity;
using TrialTwin.Twins.Tests.Exposure;

namespace TrialTwin.Twins.Tests.Sensitivity;

public sealed class SensitivityTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sensitivity");

    public SensitivityTests() => File.WriteAllText(
        Path.Combine(folder.FullName, "drug.json"),
        Drugs.Json($"{{ \"plasmaClearance\": {Drugs.Value(10, "L/h").ToJsonString()}, \"gutWall\": false }}").ToJsonString());

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    [Trait("Requirement", "REQ-SENS-1")]
    public void Simulate_ClearanceOfALinearDrug_MovesTheAreaByTheIndependentClosedForm()
    {
        // Area to infinity after an intravenous dose = dose / clearance, whatever volume and binding are.
        var result = Simulate("""{ "route": "intravenousBolus", "amountMg": 100 }""", """
            { "input": "parameters.logP", "low": 1, "high": 2 },
            { "input": "elimination.plasmaClearance", "low": 8, "high": 20 }
            """);
        var area = result.Rows.Where(row => row.Quantity == "aucToInfinityNgHPerMl").ToList();
        Assert.Equal(["elimination.plasmaClearance", "parameters.logP"], area.Select(row => row.Input));
        Assert.Equal([1, 2], area.Select(row => row.Rank));
        Assert.Equal(10.0 / 8, area[0].RatioLow!.Value, 2e-3);
        Assert.Equal(0.5, area[0].RatioHigh!.Value, 2e-3);
        Assert.Equal(-1, area[0].Elasticity!.Value, 5e-3);
        Assert.Equal(1, area[1].RatioHigh!.Value, 2e-3);
        Assert.Equal("parameters.logP", result.Rows.First(row => row.Quantity == "halfLifeH" && row.Rank == 2).Input);
    }

    [Fact]
    [Trait("Requirement", "REQ-SENS-1")]
    public void Simulate_AbsorbedShareAndWeight_MoveThePeak()
    {
        var result = Simulate("""{ "route": "oral", "amountMg": 100 }""", """
            { "input": "individual.weightKg", "low": 60, "high": 90 },
            { "input": "parameters.fractionAbsorbed", "low": 0.45, "high": 1 }
            """);
        var peak = result.Rows.Where(row => row.Quantity == "cmaxNgPerMl").ToList();
        Assert.Equal("parameters.fractionAbsorbed", peak[0].Input);
        Assert.Equal(0.5, peak[0].RatioLow!.Value, 1e-9);
        Assert.Equal(1, peak[0].Elasticity!.Value, 1e-9);
        Assert.True(peak[1].RatioLow > 1 && peak[1].RatioHigh < 1);
        Assert.Equal("kg", peak[1].InputUnit);
    }

    [Fact]
    [Trait("Requirement", "REQ-SENS-2")]
    public void ToStudy_BadRanges_AreToldAtOnce()
    {
        var problems = Assert.Throws<BadInputException>(() => Simulate("""{ "route": "oral", "amountMg": 100 }""", """
            { "input": "parameters.basicPka", "low": 3, "high": 9 },
            { "input": "elimination.enzymes[3].clearance", "low": 3, "high": 9 },
            { "input": "parameters.fractionUnbound", "low": 0.3, "high": 0.5 },
            { "input": "parameters.bloodToPlasma", "low": 0.1, "high": 1 },
            { "input": "individual.weightKg", "low": 3, "high": 90 },
            { "input": "individual.weightKg", "low": 60, "high": 90 }
            """)).Problems;
        Assert.Equal(
            ["ranges", "ranges[0].input", "ranges[1].input", "ranges[2]", "ranges[3].low", "ranges[4].low"],
            problems.Select(problem => problem.Path).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [Trait("Requirement", "REQ-SENS-2")]
    [InlineData("""{ "route": "oral", "amountMg": 100, "count": 3 }""", "doses[0].everyHours")]
    [InlineData("""{ "route": "oral" }""", "doses[0]")]
    public void ToStudy_BadDose_NamesTheField(string dose, string path) => Assert.Equal(
        path, Assert.Throws<BadInputException>(() => Simulate(dose, """{ "input": "parameters.logP", "low": 1, "high": 2 }""")).Problems[0].Path);

    private SensitivityResult Simulate(string dose, string ranges) => SensitivitySimulation.Simulate(
        SensitivityRequest.Parse($$"""{ "schema": "trialtwin/sensitivity-request/1", "compound": "drug.json", "doses": [ {{dose}} ], "hours": 96, "ranges": [ {{ranges}} ] }""").ToStudy(folder.FullName),
        1, null, CancellationToken.None);
}
