using System.Text.Json.Nodes;
using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.Bioequivalence;
using TrialTwin.Twins.Tests.Exposure;

namespace TrialTwin.Twins.Tests.Bioequivalence;

public sealed class BioequivalenceRequestTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("equivalence");

    public BioequivalenceRequestTests() => File.WriteAllText(
        Path.Combine(folder.FullName, "drug.json"),
        Drugs.Json($"{{ \"plasmaClearance\": {Drugs.Value(10, "L/h").ToJsonString()}, \"gutWall\": false }}").ToJsonString());

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    [Trait("Requirement", "REQ-BE-3")]
    public void Areas_OfALinearDrug_DifferByTheAbsorbedShareInEveryone()
    {
        var outcome = Simulate(Request(("test", """{ "label": "test", "fractionAbsorbed": 0.72, "absorptionRate": 0.6 }""")));
        Assert.Equal(12, outcome.Pairs.Count);
        Assert.All(outcome.Pairs, pair => Assert.Equal(0.8, pair.Test.AreaToInfinityNgHPerMl!.Value / pair.Reference.AreaToInfinityNgHPerMl!.Value, 1e-4));
        Assert.All(outcome.Pairs, pair => Assert.True(pair.CmaxRatio < 0.8));
        var result = BioequivalenceResult.Of(outcome);
        Assert.False(result.Figures[1].TwinsWithin);
        Assert.True(result.TrialsWithinBoth!.Value.Value < 0.05);
    }

    [Fact]
    [Trait("Requirement", "REQ-BE-3")]
    public void Figures_OfEqualFormulations_AreEqualInEveryone()
    {
        var result = BioequivalenceResult.Of(Simulate(Request(("test", """{ "label": "the same" }"""))));
        Assert.All(result.Figures, figure => Assert.Equal(1, figure.Twins.Ratio, 1e-12));
        Assert.All(result.Figures, figure => Assert.True(figure.TwinsWithin));
        Assert.Equal(0, result.Failures);
    }

    [Theory]
    [Trait("Requirement", "REQ-BE-4")]
    [InlineData("test", """{ "label": "t", "absorptionRate": 50 }""", "test.absorptionRate")]
    [InlineData("test", """{ "absorptionRate": 5 }""", "test.label")]
    [InlineData("compound", "\"nothing\"", "compound")]
    [InlineData("population", "null", "population")]
    [InlineData("populationFile", "\"people.csv\"", "population")]
    [InlineData("amountMg", "0", "amountMg")]
    [InlineData("limits", """{ "lower": 1.1 }""", "limits.lower")]
    [InlineData("trials", """{ "design": "crossover", "subjects": 200, "count": 100, "areaCvPercent": 10, "cmaxCvPercent": 10 }""", "population")]
    public void ToStudy_BadRequest_NamesTheField(string field, string value, string path) =>
        Assert.Equal(path, Assert.Throws<BadInputException>(() => Simulate(Request((field, value)))).Problems[0].Path);

    private BioequivalenceOutcome Simulate(string text) => BioequivalenceSimulation.Simulate(
        BioequivalenceRequest.Parse(text).ToStudy(folder.FullName, null, CancellationToken.None), 1, null, CancellationToken.None);

    private static string Request(params (string Field, string Value)[] changes)
    {
        var request = JsonNode.Parse("""
            {
              "schema": "trialtwin/bioequivalence-request/1", "compound": "drug.json", "amountMg": 100, "hours": 72,
              "reference": { "label": "reference" }, "test": { "label": "test" },
              "population": { "schema": "trialtwin/population-request/1", "source": "reference", "size": 12, "seed": 3, "youngestYears": 20, "oldestYears": 60, "womenShare": 0.5 },
              "trials": { "design": "crossover", "subjects": 12, "count": 200, "areaCvPercent": 5, "cmaxCvPercent": 5 }
            }
            """)!;
        foreach (var (field, value) in changes)
        {
            request[field] = JsonNode.Parse(value);
        }

        return request.ToJsonString();
    }
}
