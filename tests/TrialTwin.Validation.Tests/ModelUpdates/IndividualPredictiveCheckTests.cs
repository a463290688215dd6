using System.Text;
using TrialTwin.Twins.ModelUpdates;
using TrialTwin.Twins.PredictiveChecks;
using TrialTwin.Twins.Validation;

namespace TrialTwin.Validation.Tests.ModelUpdates;

/// <summary>Percentiles of volunteers' samples beside those of copies simulated with the population of the other half.</summary>
[Trait("Requirement", "REQ-VPC-3")]
public sealed class IndividualPredictiveCheckTests
{
    private static readonly Dictionary<string, double[]> BinEdges = new(StringComparer.Ordinal)
    {
        ["theophylline"] = [0, 1, 3, 8, 26],
        ["warfarin"] = [0, 6, 30, 60, 130],
        ["mavoglurant"] = [0, 0.4, 1, 3, 10, 60],
    };

    [Fact]
    public void PercentilesOfVolunteers_WithThePopulationOfTheOthers_AreAsKept()
    {
        var text = new StringBuilder("drug,population,");
        foreach (var (data, population, judged) in from data in IndividualData.All from pair in new[] { ("odd", "even"), ("even", "odd") } select (data, pair.Item1, pair.Item2))
        {
            var study = data.Study(population, judged);
            using var table = new StringWriter();
            var result = PredictiveCheck.Simulate(study, Request(study, BinEdges[data.Drug]), 2);
            PredictiveCheckTables.Write(result, table);
            var lines = table.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            text.Append(text.Length < 20 ? lines[0] + "\n" : "").AppendJoin("", lines.Skip(1).Select(line => $"{data.Drug},{population},{line}\n"));
            Assert.Equal(3 * (BinEdges[data.Drug].Length - 1), result.Rows.Count);
            Assert.True(result.Failures < 0.01 * result.Patients * result.Replicates);
        }

        KeptReport.AssertSame("model-updates/predictive-checks.csv", text.ToString());
    }

    private static PredictiveCheckRequest Request(UpdateStudy study, double[] edges) => new(
        "trialtwin/predictive-check/1", study.Card.Id, "observations.csv", study.Request.ResidualErrors, edges, 1, 500);
}
