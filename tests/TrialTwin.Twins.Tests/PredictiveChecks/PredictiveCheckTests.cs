using TrialTwin.Numerics.Problems;
using TrialTwin.Twins.ModelUpdates;
using TrialTwin.Twins.PredictiveChecks;
using TrialTwin.Twins.Tests.ModelUpdates;

namespace TrialTwin.Twins.Tests.PredictiveChecks;

public sealed class PredictiveCheckTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("check");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    [Trait("Requirement", "REQ-VPC-1")]
    public void Simulate_LineWithNormalEffects_GivesTheIndependentNormalPercentiles()
    {
        // y = start + slope t: mean 10 + t, variance 4 + t^2 / 4 + 2 t 0.3 + 1.5^2; 90 patients at t = 3.
        var study = UpdateStudies.Of(UpdateStudies.Line, UpdateStudies.Request("y", new ResidualError(1.5)), [3], [.. Enumerable.Range(0, 90).Select(_ => new[] { 13.0 })]);
        var result = PredictiveCheck.Simulate(study, Request([0, 5], 2000), 1);
        var deviation = Math.Sqrt(4 + (9 * 0.25) + (2 * 3 * 0.3 * 2 * 0.5) + 2.25);
        Assert.Equal([5.0, 50, 95], result.Rows.Select(row => row.Percentile));
        Assert.Equal(13, result.Rows[1].Simulated!.Value, 3 * 1.2533 * 1.2533 * deviation / Math.Sqrt(90 * 2000));
        Assert.Equal(1.2533 * deviation / Math.Sqrt(90), (result.Rows[1].Upper90!.Value - result.Rows[1].Lower90!.Value) / (2 * 1.6449), 0.03 * deviation);

        // Medians over copies of the outer sample percentiles of 90 lie a little within the normal ones.
        Assert.Equal(13 + (1.6449 * deviation), result.Rows[2].Simulated!.Value, 0.1 * deviation);
        Assert.Equal(13 - (1.6449 * deviation), result.Rows[0].Simulated!.Value, 0.1 * deviation);
        Assert.Equal([false, true, false], result.Rows.Select(row => row.IsWithin!.Value));
        Assert.Equal(0, result.Failures);
    }

    [Fact]
    [Trait("Requirement", "REQ-VPC-1")]
    public void Simulate_DataOfTheCardAndOfAnother_TellsThemApart()
    {
        var (study, _) = UpdateStudies.Drawn(120);
        double[] edges = [0, 2, 8, 12, 14, 24];
        var own = PredictiveCheck.Simulate(study, Request(edges, 200), 2);
        Assert.Equal(15, own.Rows.Count);
        Assert.True(own.ShareWithin >= 0.7, $"{own.ShareWithin}");
        var raised = study.Patients.SelectMany(patient => study.Observations[patient.Id]).Select(one => one with { Value = 1.5 * one.Value }).ToLookup(one => one.Patient);
        var other = PredictiveCheck.Simulate(study with { Observations = raised }, Request(edges, 200), 2);
        Assert.True(other.ShareWithin <= 0.3, $"{other.ShareWithin}");
        Assert.Equal(Text(own), Text(PredictiveCheck.Simulate(study, Request(edges, 200), 1)));
    }

    [Fact]
    [Trait("Requirement", "REQ-VPC-2")]
    public void ToStudy_ObservationOutsideTheBins_IsRefused()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "card.json"), UpdateStudies.Line);
        File.WriteAllText(Path.Combine(folder.FullName, "observations.csv"), "id,time,observable,value\na,1,y,10\na,6,y,12\n");
        var problem = Assert.Single(Assert.Throws<BadInputException>(() => Request([0, 5], 100).ToStudy(folder.FullName)).Problems);
        Assert.Equal("binEdges", problem.Path);
        Assert.Equal(2, Request([0, 1, 6], 100).ToStudy(folder.FullName).Observations["a"].Count());
    }

    [Fact]
    [Trait("Requirement", "REQ-VPC-2")]
    public void Parse_EdgesThatDoNotRise_AreRefused() => Assert.Equal("binEdges[2]", Assert.Single(Assert.Throws<BadInputException>(() => PredictiveCheckRequest.Parse("""
        { "schema": "trialtwin/predictive-check/1", "model": "theophylline-one-compartment", "observations": "o.csv", "residualErrors": { "concentration": { "additive": 1 } }, "binEdges": [0, 2, 2], "seed": 1 }
        """)).Problems).Path);

    [Fact]
    [Trait("Requirement", "REQ-VPC-2")]
    public void Simulate_EveryCopyOutsideTheRanges_IsCountedWithoutNumbers()
    {
        var card = UpdateStudies.Line.Replace("\"lower\": -100, \"upper\": 100, \"description\": \"start\"", "\"lower\": 10, \"upper\": 10, \"description\": \"start\"", StringComparison.Ordinal);
        var study = UpdateStudies.Of(card, UpdateStudies.Request("y", new ResidualError(1.5)), [3], [13.0]);
        var result = PredictiveCheck.Simulate(study, Request([0, 5], 100), 1);
        Assert.Equal(100, result.Failures);
        Assert.Null(result.ShareWithin);
        Assert.All(result.Rows, row => Assert.Null(row.Simulated));
    }

    private static PredictiveCheckRequest Request(double[] edges, int replicates) => new(
        "trialtwin/predictive-check/1", "card.json", "observations.csv", new Dictionary<string, ResidualError>(StringComparer.Ordinal) { ["y"] = new(1.5) }, edges, 7, replicates);

    private static string Text(PredictiveCheckResult result)
    {
        using var writer = new StringWriter();
        PredictiveCheckTables.Write(result, writer);
        return writer.ToString();
    }
}
