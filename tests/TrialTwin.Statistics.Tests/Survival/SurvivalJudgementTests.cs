using TrialTwin.Statistics.Survival;

namespace TrialTwin.Statistics.Tests.Survival;

public sealed class SurvivalJudgementTests
{
    [Fact]
    [Trait("Requirement", "REQ-TIME-3")]
    public void Harrell_OfMayoModel_EqualsR_Independent()
    {
        var data = SurvivalFixture.Mayo(true);
        var model = CoxModel.Fit(data).Model!;
        var expected = SurvivalFixture.Figures("coxph pbc Mayo5 loglik+C");

        var (estimate, error) = Concordance.Harrell(data.Survival, [.. data.Rows.Select(row => model.LinearPredictor(row))]);

        Assert.Equal(expected["C"], estimate, 1e-10);
        Assert.Equal(expected["C_se"], error, 1e-6);
    }

    [Fact]
    [Trait("Requirement", "REQ-TIME-3")]
    public void BrierScore_OfMayoModelAtFiveYears_EqualsR_Independent()
    {
        var data = SurvivalFixture.Mayo(true);
        var model = CoxModel.Fit(data).Model!;
        var pooled = KaplanMeier.Fit(data.Survival).At(SurvivalFixture.FiveYears);
        var expected = SurvivalFixture.Figures("Brier IPCW 5y Mayo5 (apparent) and KM null");

        var fitted = BrierScore.At(data.Survival, [.. data.Rows.Select(row => model.Survival(row, SurvivalFixture.FiveYears))], SurvivalFixture.FiveYears);
        var constant = BrierScore.At(data.Survival, [.. data.Rows.Select(_ => pooled)], SurvivalFixture.FiveYears);

        Assert.Equal(expected["null"], constant, 1e-6);
        Assert.Equal(expected["model"], fitted, 1e-6);
    }

    [Fact]
    [Trait("Requirement", "REQ-TIME-3")]
    public void Uno_WithoutCensoring_IsHarrell()
    {
        double[] time = [5, 3, 8, 1, 9, 2];
        double[] risk = [1, 3, 0, 2, 1, 5];
        var data = new SurvivalData(time, [.. time.Select(_ => true)]);

        Assert.Equal(Concordance.Harrell(data, risk).Estimate, Concordance.Uno(data, risk, 100).Estimate, 1e-12);
        Assert.Equal(1, Concordance.Harrell(data, [.. time.Select(t => -t)]).Estimate);
    }

    [Theory]
    [InlineData(TimeDistribution.Weibull, "survreg weibull pbc")]
    [InlineData(TimeDistribution.LogLogistic, "survreg loglogistic pbc")]
    [Trait("Requirement", "REQ-TIME-4")]
    public void AcceleratedFailureTime_OnMayoPatients_EqualsR_Independent(TimeDistribution distribution, string analysis)
    {
        var expected = SurvivalFixture.Figures(analysis);

        var model = AcceleratedFailureTime.Fit(SurvivalFixture.Mayo(true), distribution).Model!;

        string[] names = ["(Intercept)", "age", "edema", "log(bili)", "log(protime)", "log(albumin)"];
        Assert.All(names.Select((name, j) => (expected[name], model.Coefficients[j])), pair => Assert.Equal(pair.Item1, pair.Item2, 1e-6));
        Assert.Equal(expected["scale"], model.Scale, 1e-6);
        Assert.Equal(expected["ll"], model.LogLikelihood, 1e-6);
    }

    [Fact]
    [Trait("Requirement", "REQ-TIME-4")]
    public void AcceleratedFailureTime_OfExponentialTimesWithoutCensoring_PredictsItsOwnMedian()
    {
        var times = Enumerable.Range(1, 400).Select(i => -Numerics.Functions.Elementary.Log((i - 0.5) / 400)).ToArray();
        var data = new CoxData(new SurvivalData(times, [.. times.Select(_ => true)]), [.. times.Select((_, i) => new[] { i % 2 == 0 ? 1.0 : -1 })]);

        var model = AcceleratedFailureTime.Fit(data, TimeDistribution.Weibull).Model!;

        Assert.Equal(1, model.Scale, 0.02);
        Assert.Equal(0.5, model.Survival([0], Numerics.Functions.Elementary.Log(2)), 0.01);
        Assert.True(model.StandardError(0) is > 0.03 and < 0.08);
    }
}
