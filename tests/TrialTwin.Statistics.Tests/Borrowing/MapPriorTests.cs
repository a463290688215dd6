using TrialTwin.Statistics.Borrowing;
using TrialTwin.Statistics.Tests.Fixtures;

namespace TrialTwin.Statistics.Tests.Borrowing;

/// <summary>
/// Meta-analyses of RBesT's data sets, mean of the log odds N(0, 2²), against quadrature in R. That reference lies on a coarser
/// grid of the heterogeneity (its posterior mean is 0.377 where a fine grid gives 0.379), so that three digits are compared;
/// the fine grid, programmed a second time in Python by plain sums, is compared to its own accuracy.
/// </summary>
[Trait("Requirement", "REQ-STAT-23")]
public sealed class MapPriorTests
{
    [Theory]
    [InlineData("AS", 1, .25821, .08713)]
    [InlineData("AS", 0.5, .25604, .07657)]
    [InlineData("colitis", 1, .13072, .09082)]
    [InlineData("transplant", 1, .21198, .04387)]
    public void Moments_OfTheDataSetsOfRBesT_EqualQuadratureInR_Independent(string set, double scale, double mean, double sd)
    {
        var prior = MapPrior.Fit(Studies(set), new MapHyperpriors(scale));

        Assert.Equal(mean, prior.Mean, 0.0002);
        Assert.Equal(sd, prior.Sd, 0.0006);
    }

    [Theory]
    [InlineData("AS", 1, .1111, .2486, .4709)]
    [InlineData("AS", 0.5, .1234, .2485, .4399)]
    [InlineData("colitis", 1, .0285, .1115, .3787)]
    [InlineData("transplant", 1, .1289, .2102, .3115)]
    public void Quantiles_OfTheDataSetsOfRBesT_EqualQuadratureInR_Independent(string set, double scale, double lower, double median, double upper)
    {
        var prior = MapPrior.Fit(Studies(set), new MapHyperpriors(scale));

        Assert.Equal(lower, prior.Quantile(0.025), 0.0012);
        Assert.Equal(median, prior.Quantile(0.5), 0.0012);
        Assert.Equal(upper, prior.Quantile(0.975), 0.0012);
    }

    [Fact]
    public void Hyperparameters_OfAnkylosingSpondylitis_EqualQuadratureInR_Independent()
    {
        var prior = MapPrior.Fit(Studies("AS"), new MapHyperpriors(1));

        Assert.Equal(.3768, prior.Heterogeneity, 0.003);
        Assert.Equal(.2121, prior.HeterogeneitySd, 0.003);
        Assert.Equal(-1.1038, prior.Centre, 0.0002);
        Assert.Equal(.1889, prior.CentreSd, 0.0006);
        Assert.Equal(.1986, MapPrior.Fit(Studies("transplant"), new MapHyperpriors(1)).Heterogeneity, 0.006);
    }

    /// <summary>Plain sums over 80 heterogeneities, 46 means and 800 log odds in Python, truncated at heterogeneity 3.2; tolerance 3e-5.</summary>
    [Fact]
    public void Prior_OfAnkylosingSpondylitis_EqualsPlainSums_DoubleProgrammed()
    {
        var prior = MapPrior.Fit(Studies("AS"), new MapHyperpriors(1));

        Assert.Equal(0.379466, prior.Heterogeneity, 3e-5);
        Assert.Equal(0.210543, prior.HeterogeneitySd, 3e-4);
        Assert.Equal(-1.103697, prior.Centre, 3e-5);
        Assert.Equal(0.258277, prior.Mean, 3e-5);
        Assert.Equal(0.087401, prior.Sd, 3e-5);
    }

    /// <summary>The mixture keeps mean and SD of the prior to a hundredth of the SD, and loses less than 0.005 nats.</summary>
    [Theory]
    [InlineData("AS")]
    [InlineData("colitis")]
    [InlineData("transplant")]
    public void Approximation_ByABetaMixture_KeepsMomentsAndQuantiles(string set)
    {
        var prior = MapPrior.Fit(Studies(set), new MapHyperpriors(1));
        var mixture = MixtureApproximation.Of(prior);

        Assert.InRange(mixture.Divergence, 0, 0.005);
        Assert.Equal(prior.Mean, mixture.Prior.Mean, 0.01 * prior.Sd);
        Assert.Equal(prior.Sd, Math.Sqrt(mixture.Prior.Variance), 0.03 * prior.Sd);
        Assert.Equal(prior.Quantile(0.5), mixture.Prior.Quantile(0.5), 0.03 * prior.Sd);
        Assert.Equal(1, mixture.Prior.Components.Sum(component => component.Weight), 1e-9);
    }

    /// <summary>Six Crohn studies, sampling SD 88: the mean over studies has its weighted mean near, and the prior is worth fewer patients than there are.</summary>
    [Fact]
    public void Fit_OfMeans_IsWorthFewerPatientsThanHistoryHas()
    {
        var file = OracleFile.Read("rbest_historical_controls.csv").Where(row => row("dataset") == "crohn");
        double[] n = file.Numbers("n");
        HistoricalStudy[] studies = [.. file.Numbers("y").Select((y, i) => new NormalStudy($"study {i}", y, 88 / Math.Sqrt(n[i])))];
        var mixture = MixtureApproximation.Of(MapPrior.Fit(studies, new MapHyperpriors(44, -50, 88)));

        Assert.InRange(mixture.Prior.Mean, -54, -44);
        Assert.InRange(EffectiveSampleSize.Of(mixture.Prior, EssMethod.Elir, 88).Value!.Value, 10, n.Sum());
    }

    [Fact]
    public void Fit_OfExponentialRates_CentresBetweenTheStudies()
    {
        var prior = MapPrior.Fit([new ExponentialStudy("a", 40, 400), new ExponentialStudy("b", 60, 400)], new MapHyperpriors(0.5, -2, 2));

        Assert.InRange(prior.Mean, 0.10, 0.16);
        Assert.Equal(prior.Mean, MixtureApproximation.Of(prior).Prior.Mean, 0.02 * prior.Mean);
    }

    [Fact]
    public void Shifted_ByABias_MovesTheLinkedQuantilesAlone()
    {
        var prior = MapPrior.Fit(Studies("AS"), new MapHyperpriors(1));

        Assert.Equal(prior.LinkedQuantile(0.3) + 0.5, prior.Shifted(0.5).LinkedQuantile(0.3), 1e-9);
    }

    private static HistoricalStudy[] Studies(string set)
    {
        var file = OracleFile.Read("rbest_historical_controls.csv").Where(row => row("dataset") == set);
        double[] n = file.Numbers("n");
        return [.. file.Numbers("r").Select((r, i) => new BinaryStudy($"study {i}", r, n[i]))];
    }
}
