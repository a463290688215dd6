using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Twins.ModelCards;

namespace TrialTwin.Twins.Tests.ModelCards;

public sealed class ModelCardTests
{
    private static readonly string Text = ReferenceCatalog.Open("models/effect-compartment.json").ReadText();

    [Theory]
    [Trait("Requirement", "REQ-TWIN-20")]
    [InlineData("ke0*(concentration - site)", "ke0*(concentration - unknown)", "states[2].derivative")]
    [InlineData("ke0*(concentration - site)", "ke0*(concentration - site", "states[2].derivative")]
    [InlineData("\"initial\": \"0\", \"derivative\": \"-ka*gut\"", "\"initial\": \"centre\", \"derivative\": \"-ka*gut\"", "states[0].initial")]
    [InlineData("\"centre/volume\"", "\"concentration/volume\"", "definitions[0].formula")]
    [InlineData("\"unit\": \"mg/L\", \"initial\"", "\"unit\": \"mg/furlong\", \"initial\"", "states[2].unit")]
    [InlineData("\"state\": \"gut\"", "\"state\": \"mouth\"", "routes[0].state")]
    [InlineData("\"factor\": \"bioavailability\"", "\"factor\": \"gut\"", "routes[0].factor")]
    [InlineData("\"name\": \"ka\"", "\"name\": \"exp\"", "parameters[0].name")]
    [InlineData("\"name\": \"weight\"", "\"name\": \"gut\"", "states[0].name")]
    [InlineData("\"value\": 0.8, \"lower\": 0, \"upper\": 1", "\"value\": 1.8, \"lower\": 0, \"upper\": 1", "parameters[1].value")]
    [InlineData("\"covariateEffect\": \"weight/70\"", "\"covariateEffect\": \"site/70\"", "parameters[3].covariateEffect")]
    public void Parse_FaultyCard_NamesThePlace(string from, string to, string path)
    {
        Assert.Contains(from, Text, StringComparison.Ordinal);
        var bad = Assert.Throws<BadInputException>(() => ModelCard.Parse(Text.Replace(from, to, StringComparison.Ordinal)));
        Assert.Contains(bad.Problems, problem => problem.Path == path);
    }

    [Fact]
    [Trait("Requirement", "REQ-TWIN-20")]
    public void Parse_SeveralFaults_TellsAllAtOnce()
    {
        var text = Text.Replace("\"-ka*gut\"", "\"-kb*gut\"", StringComparison.Ordinal).Replace("ke0*(concentration - site)", "ke0 +", StringComparison.Ordinal);
        Assert.Equal(2, Assert.Throws<BadInputException>(() => ModelCard.Parse(text)).Problems.Count);
    }

    [Fact]
    [Trait("Requirement", "REQ-TWIN-20")]
    public void Parse_CorrelationsThatCannotHoldTogether_AreRefused()
    {
        var text = Text.Replace(
            "\"source\"",
            """
            "correlations": [
              { "first": "ka", "second": "clearance", "value": 0.9 },
              { "first": "ka", "second": "volume", "value": 0.9 },
              { "first": "clearance", "second": "volume", "value": -0.9 }
            ],
            "source"
            """,
            StringComparison.Ordinal);
        Assert.Equal("correlations", Assert.Single(Assert.Throws<BadInputException>(() => ModelCard.Parse(text)).Problems).Path);
    }

    [Fact]
    [Trait("Requirement", "REQ-TWIN-21")]
    public void Simulate_Population_HasTheCardsSpreadAndCovariateEffect()
    {
        var request = Cards.Request("effect-compartment", 1, 1) with { Population = new ModelPopulation(4000, 11) };
        var logs = request.ToStudy(".").Individuals.Select(individual => Math.Log(individual.Values[2] / 5)).ToList();
        var mean = logs.Average();
        var sd = Math.Sqrt(logs.Average(value => (value - mean) * (value - mean)));
        Assert.Equal(0, mean, 4 * 0.3 / Math.Sqrt(4000));
        Assert.Equal(0.3, sd, 4 * 0.3 / Math.Sqrt(8000));

        // Clearance grows with weight^0.75 and volume with weight: after a bolus C = F D ka / (V (ka - k)) (e^-kt - e^-ka t).
        var heavy = Cards.Request("effect-compartment", 6, 6) with
        {
            Doses = [new ModelDose("oral", 100, 0)],
            Covariates = new Dictionary<string, double> { ["weight"] = 140 },
        };
        var (volume, k) = (80.0, 5 * Math.Pow(2, 0.75) / 80);
        var expected = 80 / volume / (1 - k) * (Math.Exp(-6 * k) - Math.Exp(-6));
        Assert.Equal(1, Cards.Simulate(heavy, "concentration")[1] / expected, 1e-8);
    }

    [Fact]
    [Trait("Requirement", "REQ-TWIN-21")]
    public void Simulate_PatientOutsideTheRange_IsReportedWithItsParameters()
    {
        var folder = Directory.CreateTempSubdirectory("trialtwin-test-");
        File.WriteAllText(Path.Combine(folder.FullName, "patients.csv"), "id,ka,weight\nann,1.5,60\nben,-3,60\n");
        var request = Cards.Request("effect-compartment", 10, 5) with { Parameters = null, Individuals = "patients.csv" };
        var study = request.ToStudy(folder.FullName);
        var result = ModelResult.Of(ModelSummary.Of(study, ModelSimulation.Stream(study, 1)));
        folder.Delete(recursive: true);
        Assert.Equal(1, result.Completed);
        var failure = Assert.Single(result.Failures);
        Assert.Equal(("ben", CourseStatus.OutsideRange, -3.0), (failure.Patient, failure.Status, failure.Values["ka"]));
    }
}
