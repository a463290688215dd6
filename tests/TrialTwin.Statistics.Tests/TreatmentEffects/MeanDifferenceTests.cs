using TrialTwin.Statistics.LinearModels;
using TrialTwin.Statistics.Tests.Fixtures;
using TrialTwin.Statistics.TreatmentEffects;

namespace TrialTwin.Statistics.Tests.TreatmentEffects;

/// <summary>ACTG 175 against R 4.2.2 (lm and own sandwich), to every digit printed; tolerance half a unit of the last.</summary>
[Trait("Requirement", "REQ-STAT-20")]
public sealed class MeanDifferenceTests
{
    [Fact]
    public void Unadjusted_OfActg175_EqualsWelchInR_Independent() =>
        Equal(46.8105, 6.7602, MeanDifference.Unadjusted(Actg175.File.TwoArms("cd420", "treat")));

    [Fact]
    public void ChangeScore_OfActg175_EqualsR_Independent()
    {
        var data = Actg175.File.TwoArms("cd420", "treat");
        double[] baseline = Actg175.File.Numbers("cd40");

        Equal(50.4093, 5.5091, MeanDifference.Unadjusted(data with { Outcome = [.. data.Outcome.Select((y, i) => y - baseline[i])] }));
    }

    [Theory]
    [InlineData(HeteroscedasticityCorrection.Hc0, 5.2806)]
    [InlineData(HeteroscedasticityCorrection.Hc3, 5.2918)]
    public void Ancova_OfActg175_EqualsSandwichInR_Independent(HeteroscedasticityCorrection correction, double error) =>
        Equal(49.3808, error, MeanDifference.Ancova(Actg175.File.TwoArms("cd420", "treat", "cd40"), correction));

    [Fact]
    public void Anhecova_OfActg175_EqualsR_Independent() =>
        Equal(49.4380, 5.2522, MeanDifference.Anhecova(Actg175.File.TwoArms("cd420", "treat", "cd40"), HeteroscedasticityCorrection.Hc0, forPopulation: false));

    [Fact]
    public void Anhecova_ForThePopulation_AddsTheVarianceOfTheMeanInteraction()
    {
        var data = Actg175.File.TwoArms("cd420", "treat", "cd40");
        var conditional = MeanDifference.Anhecova(data, HeteroscedasticityCorrection.Hc0, forPopulation: false);
        var marginal = MeanDifference.Anhecova(data, HeteroscedasticityCorrection.Hc0);

        Assert.Equal(conditional.Estimate, marginal.Estimate);
        Assert.True(marginal.StandardError > conditional.StandardError);
        var influence = ArmRegression.Means(data, ["cd40"], ["cd40"], MarginalVariance.InfluenceFunction).Difference;
        Assert.Equal(influence.Estimate, marginal.Estimate, 1e-9);
        // The sandwich also counts the arms' chance imbalance in the covariate.
        Assert.Equal(1, influence.StandardError / marginal.StandardError, 0.01);
    }

    [Fact]
    public void ArmRegression_WithFourteenCovariates_EqualsR_Independent()
    {
        var data = Actg175.File.TwoArms("cd420", "treat", Actg175.Covariates);
        Equal(49.3677, 5.0936, ArmRegression.Means(data, Actg175.Covariates, Actg175.Covariates, MarginalVariance.InfluenceFunction).Difference);
        Equal(49.3677, 5.0857, ArmRegression.Means(data, Actg175.Covariates, Actg175.Covariates, MarginalVariance.Ye).Difference);
    }

    [Fact]
    public void Corrections_FromHc0ToHc3_Grow()
    {
        var data = OracleFile.Read("actg175_procova_demo.csv").TwoArms("cd420", "w", "ps");
        double[] errors = [.. Enum.GetValues<HeteroscedasticityCorrection>().Select(c => MeanDifference.Ancova(data, c).StandardError)];

        Assert.Equal(errors.Order(), errors);
        Assert.Equal(Math.Sqrt(788.0 / 785), errors[1] / errors[0], 1e-12);
    }

    [Fact]
    public void Ancova_OfTheProcovaDemonstration_EqualsR_Independent()
    {
        var file = OracleFile.Read("actg175_procova_demo.csv");

        Assert.Equal(10.80, MeanDifference.Unadjusted(file.TwoArms("cd420", "w")).StandardError, 0.005);
        Assert.Equal(8.673, MeanDifference.Ancova(file.TwoArms("cd420", "w", "ps"), HeteroscedasticityCorrection.Hc0).StandardError, 0.0005);
    }

    private static void Equal(double estimate, double error, TreatmentEffect found)
    {
        Assert.Equal(estimate, found.Estimate, 0.00006);
        Assert.Equal(error, found.StandardError, 0.00006);
    }
}
