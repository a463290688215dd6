using TrialTwin.Trials.Validation;

namespace TrialTwin.Trials.Tests.Validation;

/// <summary>The suites that <c>trialtwin validate</c> runs; each states its source and its tolerances.</summary>
[Trait("Requirement", "REQ-VAL-1")]
public sealed class TrialSuitesTests
{
    [Theory]
    [Trait("Requirement", "REQ-DES-4")]
    [InlineData("designs/group-sequential", 212)]
    [InlineData("designs/delayed-effect", 30)]
    public void DesignFile_IndependentReferencePackage_AgreesInEveryCell(string id, int rows) => AssertPasses(id, rows);

    [Theory]
    [Trait("Requirement", "REQ-DES-3")]
    [InlineData("designs/jennison-turnbull", 60)]
    [InlineData("designs/reboussin", 5)]
    [InlineData("designs/sas-seqdesign", 8)]
    public void Bounds_PublishedTables_Agree(string id, int rows) => AssertPasses(id, rows);

    [Theory]
    [Trait("Requirement", "REQ-DES-6")]
    [InlineData("designs/simon-two-stage", 16)]
    [InlineData("designs/east", 36)]
    public void ExactDesigns_IndependentPrograms_Agree(string id, int rows) => AssertPasses(id, rows);

    [Fact]
    [Trait("Requirement", "REQ-DES-7")]
    public void Rates_PublishedSizesAndStatistics_Agree() => AssertPasses("designs/rates", 10);

    [Fact]
    [Trait("Requirement", "REQ-SEQ-1")]
    public void RunningTrials_IndependentRpact_AgreeInEveryColumn() => AssertPasses("analyses/running-trials", 36);

    [Fact]
    [Trait("Requirement", "REQ-COMB-1")]
    public void FisherCombination_IndependentRpact_Agrees() => AssertPasses("combination/fisher", 14);

    [Fact]
    [Trait("Requirement", "REQ-COMB-3")]
    public void PromisingZone_IndependentTable_Agrees() => AssertPasses("combination/promising-zone", 30);

    [Fact]
    [Trait("Requirement", "REQ-MULT-1")]
    public void Graphs_IndependentGraphicalMcp_Agree() => AssertPasses("multiplicity/graphical-procedures", 24);

    [Fact]
    [Trait("Requirement", "REQ-MULT-2")]
    public void Dunnett_IndependentMvtnorm_Agrees() => AssertPasses("multiplicity/dunnett", 5);

    [Fact]
    [Trait("Requirement", "REQ-DOSE-1")]
    public void Boin_IndependentTables_AreEqual() => AssertPasses("dose-finding/boin", 222);

    [Fact]
    [Trait("Requirement", "REQ-DOSE-2")]
    public void Crm_IndependentDfcrm_Agrees() => AssertPasses("dose-finding/crm", 12);

    [Fact]
    [Trait("Requirement", "REQ-DOSE-3")]
    public void McpMod_IndependentDoseFinding_Agrees() => AssertPasses("dose-finding/mcp-mod", 15);

    [Fact]
    [Trait("Requirement", "REQ-TRIAL-20")]
    public void ControlArmSizes_IndependentR_Agree() => AssertPasses("control-arm/sizes", 42);

    /// <summary>The suite with fewer trials than users run; chance is allowed accordingly.</summary>
    [Fact]
    [Trait("Requirement", "REQ-VAL-5")]
    public void Analyses_WithoutEffect_RejectAsOftenAsTheirLevel()
    {
        var result = new NullRejectionSuite(1000).Run();

        Assert.Empty(result.Misses);
        Assert.Equal(33, result.Comparisons.Count);
    }

    private static void AssertPasses(string id, int rows)
    {
        var result = TrialSuites.All.Single(suite => suite.Id == id).Run();
        Assert.True(result.Misses.Count == 0, $"{result.Misses.Count} of {result.Comparisons.Count} miss:\n{string.Join('\n', result.Misses.Take(40))}");
        Assert.Equal(rows, result.Rows);
    }
}
