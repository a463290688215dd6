using TrialTwin.Statistics.Validation;

namespace TrialTwin.Statistics.Tests.Validation;

/// <summary>The suites that <c>trialtwin validate</c> runs; rows are named as the table of reproduced figures names them.</summary>
[Trait("Requirement", "REQ-VAL-3")]
public sealed class StatisticsSuitesTests
{
    private static readonly Dictionary<string, Numerics.Validation.ValidationResult> Results = StatisticsSuites.All.ToDictionary(suite => suite.Id, suite => suite.Run());

    [Theory]
    [InlineData("R1", "covariate-adjustment/actg175", 2)]
    [InlineData("R2", "covariate-adjustment/actg175", 2)]
    [InlineData("R3", "covariate-adjustment/actg175", 3)]
    [InlineData("R4", "covariate-adjustment/actg175", 2)]
    [InlineData("R5", "covariate-adjustment/actg175", 3)]
    [InlineData("R6", "covariate-adjustment/actg175", 2)]
    [InlineData("R7", "covariate-adjustment/actg175", 4)]
    [InlineData("R8", "covariate-adjustment/actg175", 4)]
    [Trait("Requirement", "REQ-STAT-80")]
    public void CovariateAdjustment_OfOneRow_AgreesWithRAndSpeff2trial_Independent(string row, string suite, int figures) => AssertAgrees(row, suite, figures);

    [Theory]
    [InlineData("R9", 2)]
    [InlineData("R10", 2)]
    [InlineData("R11", 2)]
    [Trait("Requirement", "REQ-STAT-21")]
    public void RiskDifference_OfOneRow_AgreesWithSas_Published(string row, int figures) => AssertAgrees(row, "covariate-adjustment/beeca", figures);

    [Fact]
    [Trait("Requirement", "REQ-MMRM-1")]
    public void RepeatedMeasures_OfR17_AgreeWithGls_Independent() => AssertAgrees("R17", "repeated-measures/adas-pilot", 15);

    [Theory]
    [InlineData("R18", 1)]
    [InlineData("R19", 10)]
    [InlineData("R20", 24)]
    [InlineData("R21", 2)]
    [Trait("Requirement", "REQ-MMRM-2")]
    public void RepeatedMeasures_OfOneRow_AgreeWithSas_Published(string row, int figures) => AssertAgrees(row, "repeated-measures/fev", figures);

    [Theory]
    [InlineData("R22", 9)]
    [InlineData("R23", 5)]
    [InlineData("R24", 5)]
    [InlineData("R25", 6)]
    [Trait("Requirement", "REQ-STAT-23")]
    public void MapPrior_OfOneRow_AgreesWithR_Independent(string row, int figures) => AssertAgrees(row, "borrowing/map-priors", figures);

    [Theory]
    [InlineData("R26")]
    [InlineData("R27")]
    [InlineData("R28")]
    [Trait("Requirement", "REQ-STAT-24")]
    public void EffectiveSize_OfOneRow_AgreesWithRBesT_Independent(string row) => AssertAgrees(row, "borrowing/effective-sizes", 3);

    [Fact]
    [Trait("Requirement", "REQ-STAT-25")]
    public void RobustMap_OfR29_AgreesWithSchmidliTable1_Independent()
    {
        var result = Results["borrowing/schmidli"];

        Assert.Empty(result.Misses);
        Assert.Equal(48, result.Rows);
    }

    [Theory]
    [InlineData("R30", 5)]
    [InlineData("R31", 5)]
    [InlineData("R32", 5)]
    [InlineData("R33", 5)]
    [InlineData("R34", 7)]
    [Trait("Requirement", "REQ-STAT-26")]
    public void HazardRatio_OfOneRow_AgreesWithPsborrow2_Published(string row, int figures) => AssertAgrees(row, "borrowing/psborrow2", figures);

    [Fact]
    [Trait("Requirement", "REQ-STAT-22")]
    public void Regressions_OfR36_AgreeWithHdbayes_Published() => AssertAgrees("R36", "borrowing/hdbayes", 4);

    [Fact]
    [Trait("Requirement", "REQ-STAT-81")]
    public void PowerPriors_OfR37_AgreeWithHdbayes_Published() => AssertAgrees("R37", "borrowing/hdbayes", 12);

    [Theory]
    [InlineData("R40", 5)]
    [InlineData("R41", 5)]
    [InlineData("judgement", 3)]
    [InlineData("accelerated failure time", 2)]
    [Trait("Requirement", "REQ-TIME-2")]
    public void Survival_OfOneRow_AgreesWithR_Published(string row, int figures) => AssertAgrees(row, "survival/mayo", figures);

    private static void AssertAgrees(string row, string suite, int figures)
    {
        var comparisons = Results[suite].Comparisons.Where(c => c.Row.StartsWith(row + " ", StringComparison.Ordinal)).ToList();
        Assert.All(comparisons, c => Assert.True(c.Agrees, $"{c.Row}, {c.Quantity}: {c.Expected} expected, {c.Found} found, {c.Tolerance.Around(c.Expected ?? 0)} allowed"));
        Assert.Equal(figures, comparisons.Count);
    }
}
