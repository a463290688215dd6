using TrialTwin.Trials.AdaptiveTrials;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Tests.AdaptiveTrials;

/// <summary>
/// Rows that rpact 4.5 simulated with 20,000 trials each (reference-data/oracles/adaptive-trials), with 20,000 trials here,
/// within 3.5 combined standard errors.
/// </summary>
public sealed class AdaptiveOracleTests
{
    private const int Replicates = 20000;

    /// <summary>The reference's patients are not whole; here the arms of a stage are rounded up.</summary>
    private const double Rounding = 2;

    /// <summary>The rows say t test, but their share of early stops under an effect of 0.4, 0.3099, is that of the z test, 0.3039, and not of the t test, 0.2914.</summary>
    [Fact]
    [Trait("Requirement", "REQ-ADAPT-1")]
    public void Simulate_IndependentReestimationInverseNormal_OperatingCharacteristicsOfRpact()
    {
        var request = Requests.Reestimated(StageMethod.InverseNormal, Replicates);
        AssertMet(request with { Endpoint = request.Endpoint with { Variance = VarianceKnowledge.Known } }, "ssr-means-IN-0.0", "ssr-means-IN-0.2", "ssr-means-IN-0.3", "ssr-means-IN-0.4");
    }

    [Theory]
    [Trait("Requirement", "REQ-ADAPT-1")]
    [InlineData(DataLevel.SufficientStatistics)]
    [InlineData(DataLevel.Patients)]
    public void Simulate_IndependentReestimationFisher_OperatingCharacteristicsOfRpact(DataLevel data)
    {
        var request = Requests.Reestimated(StageMethod.Fisher, Replicates);
        AssertMet(request with { Endpoint = request.Endpoint with { Data = data } }, "ssr-means-Fisher-0.0", "ssr-means-Fisher-0.2", "ssr-means-Fisher-0.3", "ssr-means-Fisher-0.4");
    }

    [Fact]
    [Trait("Requirement", "REQ-ADAPT-1")]
    public void Simulate_IndependentPromisingZone_OperatingCharacteristicsOfRpact() =>
        AssertMet(Requests.Promising(Replicates), "promising-zone-0.00", "promising-zone-0.20", "promising-zone-0.27");

    /// <summary>The rows do not say how many arms "rBest" keeps, nor the margin of "epsilon": 2 and 0.1, which their shares of selected arms bear out.</summary>
    [Theory]
    [Trait("Requirement", "REQ-ADAPT-2")]
    [InlineData(SelectionRule.Best, null, null, "best")]
    [InlineData(SelectionRule.All, null, null, "all")]
    [InlineData(SelectionRule.RBest, 2, null, "rBest")]
    [InlineData(SelectionRule.Epsilon, null, 0.1, "epsilon")]
    public void Simulate_IndependentSeveralArms_OperatingCharacteristicsOfRpact(SelectionRule rule, int? number, double? margin, string name) =>
        AssertMet(Requests.SeveralArms(new ArmSelection(rule, number, margin, null), Replicates), $"mams-means-{name}-null", $"mams-means-{name}-alt");

    [Fact]
    [Trait("Requirement", "REQ-ADAPT-3")]
    public void Simulate_IndependentEnrichment_OperatingCharacteristicsOfRpact() =>
        AssertMet(Requests.Enrichment(Replicates), "enrichment-means-0_0", "enrichment-means-0.3_0", "enrichment-means-0.3_0.3");

    private static void AssertMet(AdaptiveRequest request, params string[] rows)
    {
        var result = AdaptiveSimulation.Simulate(request, new RunOptions(2, null, default));
        Assert.Equal(rows.Length, result.Scenarios.Count);
        Assert.All(rows.Zip(result.Scenarios), pair => OracleRow.Of(pair.First).AssertMet(pair.Second, Rounding));
    }
}
