using TrialTwin.Statistics.Estimation;
using TrialTwin.Statistics.GeneralisedLinearModels;
using TrialTwin.Statistics.LinearModels;
using TrialTwin.Statistics.Tests.Fixtures;

namespace TrialTwin.Statistics.Tests.GeneralisedLinearModels;

[Trait("Requirement", "REQ-STAT-22")]
public sealed class GeneralisedLinearModelTests
{
    /// <summary>ACTG 019 and 036, logistic on age, race, treatment and CD4: the vignette of the R package hdbayes.</summary>
    [Theory]
    [InlineData("hdbayes_actg036.csv", -0.0960, 0.7189)]
    [InlineData("hdbayes_actg019.csv", -0.7412, 0.3043)]
    public void TreatmentCoefficient_OfTheAidsTrials_EqualsHdbayes_Published(string name, double estimate, double error)
    {
        var file = OracleFile.Read(name);
        var design = DesignMatrix.Intercept(file.Count);
        design = new[] { "treatment", "age", "race", "cd4" }.Aggregate(design, (grown, column) => grown.WithCovariate(column, file.Numbers(column)));

        var model = GeneralisedLinearModel.Fit(GlmFamily.Binomial, design, file.Numbers("outcome"));

        Assert.Equal(FitStatus.Converged, model.Status);
        Assert.Equal(estimate, model.Coefficients[1], 0.00006);
        Assert.Equal(error, model.StandardError(1), 0.00006);
    }

    [Theory]
    [InlineData(new double[] { 1, 2, 3, 4, 5, 6, 7, 8 }, new double[] { 0, 0, 0, 0, 1, 1, 1, 1 })]
    [InlineData(new double[] { 0, 0, 0, 0, 0, 1, 1, 1 }, new double[] { 0, 1, 0, 1, 0, 1, 1, 1 })]
    [InlineData(new double[] { 1, 2, 3, 4, 4, 6, 7, 8 }, new double[] { 0, 0, 0, 0, 1, 1, 1, 1 })]
    public void Fit_OfSeparatedOutcomes_SaysSoAndNamesTheTerm(double[] x, double[] y)
    {
        var model = GeneralisedLinearModel.Fit(GlmFamily.Binomial, DesignMatrix.Intercept(x.Length).WithCovariate("x", x), y);

        Assert.Equal(FitStatus.Separated, model.Status);
        Assert.Equal(["x"], model.SeparatedTerms);
    }

    [Fact]
    public void Fit_OfAnArmWithoutEvents_IsSeparatedForCountsToo()
    {
        double[] x = [0, 0, 0, 1, 1, 1];
        var model = GeneralisedLinearModel.Fit(GlmFamily.Poisson, DesignMatrix.Intercept(6).WithCovariate("x", x), [1, 2, 4, 0, 0, 0]);

        Assert.Equal(FitStatus.Separated, model.Status);
    }

    [Fact]
    public void Fit_OfNearlySeparatedOutcomes_Converges()
    {
        double[] x = [1, 2, 3, 4, 5, 6, 7, 8];
        var model = GeneralisedLinearModel.Fit(GlmFamily.Binomial, DesignMatrix.Intercept(8).WithCovariate("x", x), [0, 0, 0, 1, 0, 1, 1, 1]);

        Assert.Equal(FitStatus.Converged, model.Status);
        Assert.Empty(model.SeparatedTerms);
    }

    [Fact]
    public void Fit_OfPoissonCountsWithExposure_SolvesTheScoreEquations()
    {
        double[] x = [0, 1, 2, 3, 4, 5];
        double[] y = [2, 3, 6, 7, 8, 9];
        double[] offset = [0, 0.1, -0.2, 0.3, 0, 0.2];
        var model = GeneralisedLinearModel.Fit(GlmFamily.Poisson, DesignMatrix.Intercept(6).WithCovariate("x", x), y, null, offset);

        Assert.Equal(0, y.Zip(model.Fitted, (a, b) => a - b).Sum(), 1e-8);
        Assert.Equal(0, y.Select((value, i) => x[i] * (value - model.Fitted[i])).Sum(), 1e-8);
    }

    [Fact]
    public void Fit_WithWholeWeights_EqualsRepeatedRows()
    {
        double[] x = [1, 2, 3, 4, 5];
        double[] y = [0, 1, 0, 1, 1];
        var weighted = GeneralisedLinearModel.Fit(GlmFamily.Binomial, DesignMatrix.Intercept(5).WithCovariate("x", x), y, [1, 2, 1, 1, 1]);
        var repeated = GeneralisedLinearModel.Fit(GlmFamily.Binomial, DesignMatrix.Intercept(6).WithCovariate("x", [.. x, 2.0]), [.. y, 1.0]);

        Assert.Equal(repeated.Coefficients[1], weighted.Coefficients[1], 1e-9);
        Assert.Equal(repeated.StandardError(1), weighted.StandardError(1), 1e-9);
    }

    /// <summary>Without covariates the mean is the sample's, and the dispersion that of highest likelihood on a fine grid.</summary>
    [Fact]
    public void NegativeBinomial_WithoutCovariates_MaximisesTheLikelihood()
    {
        double[] y = [0, 0, 1, 1, 2, 3, 5, 9, 14, 0];
        var design = DesignMatrix.Intercept(y.Length);
        var model = NegativeBinomialRegression.Fit(design, y);
        double best = NegativeBinomialRegression.LogLikelihood(model, y);

        Assert.Equal(3.5, model.Fitted[0], 1e-8);
        foreach (double factor in new[] { 0.9, 0.99, 1.01, 1.1 })
        {
            var other = GeneralisedLinearModel.Fit(GlmFamily.NegativeBinomial(factor * model.Family.Dispersion), design, y);
            Assert.True(NegativeBinomialRegression.LogLikelihood(other, y) < best);
        }
    }

    [Fact]
    public void Fit_OfImpossibleOutcomes_IsRefused()
    {
        var design = DesignMatrix.Intercept(3);
        Assert.Throws<ArgumentException>(() => GeneralisedLinearModel.Fit(GlmFamily.Binomial, design, [0, 1, 2]));
        Assert.Throws<ArgumentException>(() => GeneralisedLinearModel.Fit(GlmFamily.Poisson, design, [0, -1, 2]));
        Assert.Throws<ArgumentException>(() => GeneralisedLinearModel.Fit(GlmFamily.Binomial, design, [0, 1, 1], [1, 0, 1]));
    }
}
