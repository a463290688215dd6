using TrialTwin.Numerics.Functions;
using TrialTwin.Trials.ControlArms.External;

namespace TrialTwin.Trials.Tests.ControlArms.External;

public sealed class ExternalControlComparisonTests
{
    [Fact]
    [Trait("Requirement", "REQ-EXT-1")]
    public void Regression_OfRotterdamAgainstGbsg_GivesThePublishedHazardRatio_Independent()
    {
        var row = Row(Requests.BreastResult, ComparisonMethod.Regression, ComparisonMeasure.LogHazardRatio);

        // coxph of R's survival 3.5-3, external against trial, printed as 0.999 (0.838 to 1.190).
        Assert.Equal(0.999, Elementary.Exp(-row.Estimate), 0.0005);
        Assert.Equal(0.838, Elementary.Exp(-row.Upper), 0.0005);
        Assert.Equal(1.190, Elementary.Exp(-row.Lower), 0.0005);
        Assert.Equal(1.098, Elementary.Exp(-Row(Requests.BreastResult, ComparisonMethod.Unadjusted, ComparisonMeasure.LogHazardRatio).Estimate), 0.0006);
    }

    [Theory]
    [Trait("Requirement", "REQ-EXT-1")]
    [InlineData(ComparisonMethod.WeightingTrial, -0.0736391, 0.1047751)]
    [InlineData(ComparisonMethod.WeightingOverlap, -0.0178295, 0.0926299)]
    public void WeightedCox_OfRotterdamAgainstGbsg_GivesEstimateAndRobustErrorOfCoxph_Independent(ComparisonMethod method, double estimate, double error)
    {
        var row = Row(Requests.BreastResult, method, ComparisonMeasure.LogHazardRatio);

        Assert.Equal(estimate, row.Estimate, 1e-6);
        Assert.Equal(error, row.StandardError, 1e-6);
    }

    [Fact]
    [Trait("Requirement", "REQ-EXT-2")]
    public void Balance_OfRotterdamAgainstGbsg_IsThatOfRAndExactInTheOverlap_Independent()
    {
        var result = Requests.BreastResult;
        var nodes = result.Balance.Single(row => row.Covariate == "log(nodes)");

        Assert.Equal(-0.07289081, nodes.Before!.Value, 1e-7);
        Assert.Equal(-0.02669534, nodes.WeightedTrial!.Value, 1e-6);
        Assert.All(result.Balance, row => Assert.Equal(0, row.WeightedOverlap!.Value, 1e-6));
        Assert.Equal(305.063, result.Estimates.First(row => row.Method == ComparisonMethod.WeightingTrial).ExternalSize, 0.001);
        Assert.True(result.Balance.Max(row => Math.Abs(row.Matched!.Value)) < 0.75 * result.Balance.Max(row => Math.Abs(row.Before!.Value)));
    }

    [Fact]
    [Trait("Requirement", "REQ-EXT-3")]
    public void Comparison_OfRotterdamAgainstGbsg_DoesNotExcludeImportantBiasAndNamesChemotherapy()
    {
        var result = Requests.BreastResult;

        Assert.False(result.ImportantBiasExcluded);
        Assert.Contains(result.Warnings, w => w.Kind == "important-bias-not-excluded");
        var chemo = Assert.Single(result.Warnings, w => w.Kind == "measured-in-one-source");
        Assert.Contains("chemo is known in Rotterdam alone", chemo.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "REQ-EXT-1")]
    public void Regression_OfPbcPlaceboAgainstNotRandomised_GivesThePublishedHazardRatio_Independent()
    {
        var result = Requests.Run(Requests.Pbc());
        var row = result.Estimates.Single(r => r is { Method: ComparisonMethod.Regression, Measure: ComparisonMeasure.LogHazardRatio });

        // Published for external against placebo: 0.844 (0.550 to 1.293).
        Assert.Equal(0.844, Elementary.Exp(-row.Estimate), 0.0005);
        Assert.Equal(0.550, Elementary.Exp(-row.Upper), 0.0005);
        Assert.Equal(1.293, Elementary.Exp(-row.Lower), 0.0005);
        Assert.Contains(result.Warnings, w => w.Message.StartsWith("ascites is known in PBC trial alone", StringComparison.Ordinal));
        Assert.False(result.ImportantBiasExcluded);
    }

    [Fact]
    [Trait("Requirement", "REQ-EXT-1")]
    public void Regression_OfActg036AgainstActg019_GivesThePublishedLogOddsRatio_Independent()
    {
        var row = Row(Requests.Run(Requests.Actg()), ComparisonMethod.Regression, ComparisonMeasure.LogOddsRatio);

        Assert.Equal(-0.348, row.Estimate, 0.0005);
        Assert.Equal(0.457, row.StandardError, 0.0005);
    }

    [Theory]
    [Trait("Requirement", "REQ-EXT-4")]
    [InlineData(ComparisonMethod.WeightingTrial, -0.01280691, 0.03074431)]
    [InlineData(ComparisonMethod.DoublyRobustTrial, -0.02063754, 0.03014400)]
    public void AdjustedRisk_OfActg036AgainstActg019_GivesTheSandwichOfR_DoubleProgrammed(ComparisonMethod method, double estimate, double error)
    {
        // R: glm and, for the weighted difference, the stacked estimating equations differentiated numerically.
        var row = Row(Requests.Run(Requests.Actg()), method, ComparisonMeasure.Difference);

        Assert.Equal(estimate, row.Estimate, 1e-7);
        Assert.Equal(error, row.StandardError, 2e-6);
    }

    [Fact]
    [Trait("Requirement", "REQ-EXT-4")]
    public void RestrictedMeans_OfRotterdamAgainstGbsg_AreThoseOfPseudoObservations_DoubleProgrammed()
    {
        // The jackknife of the restricted mean to five years, programmed in R.
        var rows = Requests.BreastResult.Estimates.Where(row => row.Measure == ComparisonMeasure.RestrictedMean).ToList();

        Assert.Equal(6, rows.Count);
        Assert.Equal(62.727322, rows.Single(row => row.Method == ComparisonMethod.Unadjusted).Estimate, 1e-4);
        Assert.Equal(35.818611, rows.Single(row => row.Method == ComparisonMethod.Unadjusted).StandardError, 1e-4);
    }

    private static ComparisonRow Row(ExternalControlResult result, ComparisonMethod method, ComparisonMeasure measure) =>
        result.Estimates.Single(row => row.Method == method && row.Measure == measure);
}
