using TrialTwin.Prognosis.Validation;

namespace TrialTwin.Prognosis.Tests.Validation;

/// <summary>The suites that <c>trialtwin validate</c> runs; each states its source and its tolerances.</summary>
[Trait("Requirement", "REQ-VAL-3")]
public sealed class PrognosisSuitesTests
{
    [Fact]
    [Trait("Requirement", "REQ-STAT-1")]
    public void PilotTable_OfR12ToR16_AgreesToThePrintedDigit_Published() => AssertPasses("covariate-adjustment/cdisc-pilot", 31);

    [Fact]
    [Trait("Requirement", "REQ-LEARN-1")]
    public void ElasticNets_OfActg175_AgreeWithGlmnet_Independent() => AssertPasses("learners/glmnet", 134);

    [Fact]
    [Trait("Requirement", "REQ-LEARN-3")]
    public void BoostedTrees_OfActg175_AgreeWithXgboost_Independent() => AssertPasses("learners/xgboost", 100);

    [Fact]
    [Trait("Requirement", "REQ-PROG-80")]
    [Trait("Requirement", "REQ-PROG-81")]
    public void TimesToEvent_OfActg175_AgreeWithR_Independent() => AssertPasses("learners/time-to-event", 30);

    [Fact]
    [Trait("Requirement", "REQ-COH-11")]
    [Trait("Requirement", "REQ-COH-12")]
    public void SyntheticFidelity_OfHalvesOfActg175_AgreesWithR_Independent() => AssertPasses("synthesis/actg175-halves", 33);

    private static void AssertPasses(string id, int figures)
    {
        var result = PrognosisSuites.All.Single(suite => suite.Id == id).Run();
        Assert.True(result.Misses.Count == 0, string.Join('\n', result.Misses.Take(20)));
        Assert.Equal(figures, result.Comparisons.Count);
    }
}
