using TrialTwin.Statistics.Estimation;
using TrialTwin.Statistics.GeneralisedLinearModels;
using TrialTwin.Statistics.Tests.Fixtures;
using TrialTwin.Statistics.TreatmentEffects;

namespace TrialTwin.Statistics.Tests.TreatmentEffects;

[Trait("Requirement", "REQ-STAT-21")]
public sealed class GComputationTests
{
    private static readonly TwoArmData Trial01 = OracleFile.Read("beeca_trial01.csv").Complete("aval").TwoArms("aval", "trtp", "bl_cov");

    /// <summary>SAS %Margins macro, -0.0683639878 (0.0607164134), and the macro of Ge et al.; tolerances 1e-8 and 3e-7.</summary>
    [Fact]
    public void RiskDifference_OfBeecaTrial01_EqualsSasMargins_Published()
    {
        var effect = GComputation.Fit(Trial01, GlmFamily.Binomial).Means(MarginalVariance.Ge).Difference;

        Assert.Equal(-0.0683639878, effect.Estimate, 1e-8);
        Assert.Equal(0.0607164134, effect.StandardError, 1e-8);
        Assert.Equal(-0.0683637739, effect.Estimate, 3e-7);
        Assert.Equal(0.0607164177, effect.StandardError, 3e-7);
    }

    [Fact]
    public void RiskDifference_WithRobustVariances_EqualsR_Independent()
    {
        var fit = GComputation.Fit(Trial01, GlmFamily.Binomial);

        Assert.Equal(267, Trial01.Patients);
        Assert.Equal(0.0608836, fit.Means(MarginalVariance.Ye).Difference.StandardError, 0.00000006);
        // The reference divides by n, not n - 1.
        Assert.Equal(0.0606554, fit.Means(MarginalVariance.InfluenceFunction).Difference.StandardError * Math.Sqrt(266.0 / 267), 0.00000006);
    }

    [Fact]
    public void Ratios_OfRisks_FollowFromTheMarginalMeans()
    {
        var means = GComputation.Fit(Trial01, GlmFamily.Binomial).Means(MarginalVariance.Ge);

        Assert.Equal(means.Active / means.Control, Math.Exp(means.LogRatio.Estimate), 1e-12);
        Assert.Equal(means.Active / (1 - means.Active) / (means.Control / (1 - means.Control)), Math.Exp(means.LogOddsRatio.Estimate), 1e-12);
        // The tests of the three scales agree to first order.
        double z = means.Difference.Estimate / means.Difference.StandardError;
        Assert.Equal(z, means.LogRatio.Estimate / means.LogRatio.StandardError, 0.05);
        Assert.Equal(z, means.LogOddsRatio.Estimate / means.LogOddsRatio.StandardError, 0.05);
    }

    [Fact]
    public void Means_OfASeparatedModel_AreRefused()
    {
        var data = new TwoArmData([0, 0, 0, 1, 1, 1, 1, 1], [false, false, false, false, true, true, true, true], []);
        var fit = GComputation.Fit(data, GlmFamily.Binomial);

        Assert.Equal(FitStatus.Separated, fit.Status);
        Assert.Throws<InvalidOperationException>(() => fit.Means(MarginalVariance.Ge));
    }

    [Fact]
    public void RateRatio_WithoutCovariates_IsTheRatioOfMeans()
    {
        var data = new TwoArmData([1, 2, 0, 3, 4, 2, 5, 1], [false, false, false, false, true, true, true, true], []);
        var means = GComputation.Fit(data, GlmFamily.Poisson).Means(MarginalVariance.Ge);

        Assert.Equal(2, Math.Exp(means.LogRatio.Estimate), 1e-9);
        Assert.Equal(Math.Sqrt((1.0 / 6) + (1.0 / 12)), means.LogRatio.StandardError, 1e-9);
    }
}
