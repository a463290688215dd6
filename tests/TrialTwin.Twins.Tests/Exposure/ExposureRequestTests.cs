using System.Text.Json.Nodes;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Twins.Compounds;
using TrialTwin.Twins.Exposure;
using TrialTwin.Twins.Populations;

namespace TrialTwin.Twins.Tests.Exposure;

public sealed class ExposureRequestTests
{
    private static readonly string Examples = Path.Combine(AppContext.BaseDirectory, "examples");

    [Theory]
    [Trait("Requirement", "REQ-TWIN-34")]
    [InlineData("exposure-request.json", 2)]
    [InlineData("exposure-request-interaction.json", 2)]
    public void Example_OfTheDocumentation_GivesTheSameBytesOnAnyNumberOfThreads(string file, int exposures)
    {
        var study = ExposureRequest.Parse(File.ReadAllText(Path.Combine(Examples, file))).ToStudy(Examples, null, CancellationToken.None);
        var one = new ExposureSimulation(study, 1).Simulate(null, CancellationToken.None);
        Assert.Equal(exposures, one.Count);
        Assert.All(one, exposure => Assert.All(exposure.Individuals, Assert.NotNull));
        var text = CanonicalJson.Write(ExposureResult.Of(study, one));
        Assert.Equal(text, CanonicalJson.Write(ExposureResult.Of(study, new ExposureSimulation(study, 3).Simulate(null, CancellationToken.None))));
        Assert.Contains("trialtwin/exposure-result/1", text);
    }

    [Fact]
    [Trait("Requirement", "REQ-TWIN-34")]
    public void PopulationFile_OfAGeneratedPopulation_GivesTheExposureOfThePopulationItself()
    {
        var request = PopulationRequest.Parse("""
            { "schema": "trialtwin/population-request/1", "source": "reference", "seed": 4, "size": 5, "youngestYears": 0, "oldestYears": 80, "womenShare": 0.5 }
            """);
        var population = PopulationGeneration.Generate(request, ".", null, CancellationToken.None);
        var folder = Directory.CreateTempSubdirectory("trialtwin-population").FullName;
        using (var writer = new StreamWriter(Path.Combine(folder, "people.csv")))
        {
            PopulationTable.Write(population, writer);
        }

        var read = PopulationFile.Read(folder, "people.csv");
        var compound = Drugs.Compound($$"""{ "enzymes": [{{Drugs.Pathway("cyp3A4", 20)}}] }""");
        var expected = Drugs.Follow(compound, Drugs.Oral(10), 24, population.Individuals)[0].Individuals;
        var found = Drugs.Follow(compound, Drugs.Oral(10), 24, read)[0].Individuals;
        Assert.Equal(expected.Select(one => one!.Figures), found.Select(one => one!.Figures));
        File.WriteAllText(Path.Combine(folder, "bad.csv"), File.ReadAllText(Path.Combine(folder, "people.csv")).Replace(",male,", ",man,", StringComparison.Ordinal).Replace(",female,", ",man,", StringComparison.Ordinal));
        Assert.Contains(Assert.Throws<BadInputException>(() => PopulationFile.Read(folder, "bad.csv")).Problems, problem => problem.Path == "bad.csv:2 sex");
        File.WriteAllText(Path.Combine(folder, "short.csv"), "ageYears,sex,heightCm,weightKg\n30,male,180,80\n");
        Assert.Contains("haematocrit", Assert.Throws<BadInputException>(() => PopulationFile.Read(folder, "short.csv")).Problems[0].Message);
        Directory.Delete(folder, true);
    }

    [Fact]
    [Trait("Requirement", "REQ-TWIN-34")]
    public void Parse_RequestWithManyFaults_TellsThemAll()
    {
        var fault = Assert.Throws<BadInputException>(() => ExposureRequest.Parse("""
            {
              "schema": "trialtwin/exposure-request/1", "compound": "midazolam", "outputTimes": [0, 2, 1], "outputEveryHours": 1,
              "regimens": [
                { "id": "a", "doses": [{ "route": "oral", "amountMg": 5, "amountMgPerKg": 1, "infusionHours": 1 }] },
                { "id": "a", "doses": [{ "route": "intravenousInfusion", "count": 2, "amountMg": 5 }] }
              ],
              "populationFile": "x.csv", "individuals": [{ "ageYears": 30, "sex": "male", "heightCm": 180, "weightKg": 80 }],
              "target": { "quantity": "cmax", "lower": 5, "upper": 1 }
            }
            """));
        Assert.Equal(
            [
                "population", "outputEveryHours", "outputTimes[2]", "regimens[0].doses[0]", "regimens[0].doses[0].infusionHours", "regimens[1].id",
                "regimens[1].doses[0].infusionHours", "regimens[1].doses[0].everyHours", "target.lower",
            ],
            fault.Problems.Select(problem => problem.Path));
    }

    [Theory]
    [Trait("Requirement", "REQ-TWIN-34")]
    [InlineData("""{ "route": "sublingual", "amountMg": 5 }""", "regimens[0].doses[0].route")]
    [InlineData("""{ "route": "oral", "amountMg": -5 }""", "regimens[0].doses[0].amountMg")]
    [InlineData("""{ "route": "oral", "amountMg": 5, "startHours": 30 }""", "regimens[0].doses[0].startHours")]
    public void Parse_ImpossibleDose_IsRefusedWithItsPath(string dose, string path)
    {
        var text = $$"""{ "schema": "trialtwin/exposure-request/1", "compound": "midazolam", "hours": 24, "regimens": [{ "id": "a", "doses": [{{dose}}] }] }""";
        Assert.Contains(Assert.Throws<BadInputException>(() => ExposureRequest.Parse(text)).Problems, problem => problem.Path == path);
    }

    [Theory]
    [Trait("Requirement", "REQ-TWIN-34")]
    [InlineData(""" "individuals": [{ "ageYears": 40, "sex": "male", "heightCm": 180, "weightKg": 2 }] """, "individuals[0]")]
    [InlineData(""" "population": { "schema": "trialtwin/population-request/1", "source": "reference", "seed": 1, "size": 0, "youngestYears": 20, "oldestYears": 30, "womenShare": 0.5 } """, "population.size")]
    [InlineData(""" "populationFile": "absent.csv" """, "populationFile")]
    public void ToStudy_ImpossiblePeople_AreRefusedWithTheirPath(string people, string path)
    {
        var text = $$"""
            { "schema": "trialtwin/exposure-request/1", "compound": "midazolam", "hours": 24, "regimens": [{ "id": "a", "doses": [{ "route": "oral", "amountMg": 5 }] }], {{people}} }
            """;
        Assert.Contains(Assert.Throws<BadInputException>(() => ExposureRequest.Parse(text).ToStudy(".", null, CancellationToken.None)).Problems, problem => problem.Path == path);
    }

    [Fact]
    [Trait("Requirement", "REQ-TWIN-35")]
    public void Compound_WithFaultsOfElimination_IsRefusedWithAllOfThem()
    {
        var json = Drugs.Json($$"""
            { "gfrFraction": {{Drugs.Value(9, "-").ToJsonString()}}, "secretionConstant": {{Drugs.Value(1, "umol/L").ToJsonString()}},
              "enzymes": [
                { "enzyme": "cyp3A4", "clearance": {{Drugs.Value(5, "mL/min").ToJsonString()}} },
                { "enzyme": "cyp2C9", "maximalRate": {{Drugs.Value(5, "pmol/min/mg").ToJsonString()}} },
                { "enzyme": "cyp2D6", "share": {{Drugs.Value(0.5, "-").ToJsonString()}} },
                { "enzyme": "other" } ] }
            """, $$"""[{ "enzyme": "cyp3A4", "inactivationRate": {{Drugs.Value(1, "1/h").ToJsonString()}} }]""");
        json["parameters"]!["fractionUnbound"] = Drugs.Value(1.2, "-");
        var paths = Assert.Throws<BadInputException>(() => Compound.Parse(json.ToJsonString())).Problems.Select(problem => problem.Path).ToList();
        Assert.Equal(
            [
                "parameters.fractionUnbound.value", "elimination.gfrFraction.value", "elimination.secretionConstant",
                "elimination.enzymes[0].clearance.unit", "elimination.enzymes[1].michaelisConstant", "elimination.enzymes[2]", "elimination.enzymes[3]", "interactions[0]",
            ],
            paths);
    }

    [Fact]
    [Trait("Requirement", "REQ-TWIN-35")]
    public void Compound_WithoutAnyClearance_IsRefused()
    {
        var json = Drugs.Json("{}");
        ((JsonObject)json).Remove("elimination");
        Assert.Contains(Assert.Throws<BadInputException>(() => Compound.Parse(json.ToJsonString())).Problems, problem => problem.Path == "elimination");
        Assert.Contains(Assert.Throws<BadInputException>(() => Drugs.Compound("{}")).Problems, problem => problem.Message == "names no pathway.");
    }
}
