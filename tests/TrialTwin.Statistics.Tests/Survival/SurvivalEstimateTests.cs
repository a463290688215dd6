using System.Globalization;
using TrialTwin.Statistics.Survival;

namespace TrialTwin.Statistics.Tests.Survival;

public sealed class SurvivalEstimateTests
{
    /// <summary>Remission times of 21 patients given 6-mercaptopurine (Freireich et al. 1963).</summary>
    private static readonly SurvivalData Treated = new(
        [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35],
        [true, true, true, false, true, false, true, false, false, true, true, false, false, false, true, true, false, false, false, false, false]);

    private static readonly SurvivalData Placebo = new(
        [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23],
        [.. Enumerable.Repeat(true, 21)]);

    [Theory]
    [InlineData(6, 0.857, 0.0764)]
    [InlineData(10, 0.753, 0.0963)]
    [InlineData(16, 0.627, 0.1141)]
    [InlineData(23, 0.448, 0.1346)]
    [Trait("Requirement", "REQ-TIME-1")]
    public void KaplanMeier_OnRemissionTimes_EqualsTextbook_Published(double time, double survival, double error)
    {
        // Klein and Moeschberger, Survival Analysis, table 4.1A (Freireich's trial), digits printed.
        var estimate = KaplanMeier.Fit(Treated);

        Assert.Equal(survival, estimate.At(time), 6e-4);
        Assert.Equal(error, estimate.StandardErrorAt(time), 6e-5);
    }

    [Fact]
    [Trait("Requirement", "REQ-TIME-1")]
    public void KaplanMeier_OnMayoArms_EqualsR_Independent()
    {
        var (data, second) = SurvivalFixture.Randomised();
        foreach (var (name, expected) in SurvivalFixture.Figures("KM pbc trt 1 and 5 and 10y"))
        {
            var (placebo, day) = (name.StartsWith("trtn=0", StringComparison.Ordinal), double.Parse(name.Split(' ')[1], CultureInfo.InvariantCulture));
            var arm = KaplanMeier.Fit(data.Take([.. Enumerable.Range(0, data.Patients).Where(i => second[i] == placebo)]));
            Assert.Equal(expected, arm.At(day), 1e-12);
        }
    }

    [Fact]
    [Trait("Requirement", "REQ-TIME-1")]
    public void LogRank_OnRemissionTimes_EqualsTextbook_Published()
    {
        // Kleinbaum and Klein, Survival Analysis, chapter 2: chi-square 16.793, expected 19.25 events under treatment (9 seen).
        var data = new SurvivalData([.. Placebo.Time, .. Treated.Time], [.. Placebo.Event, .. Treated.Event]);
        var result = LogRank.Test(data, [.. Placebo.Time.Select(_ => false), .. Treated.Time.Select(_ => true)]);

        Assert.Equal(16.793, result.ChiSquare, 6e-4);
        Assert.Equal(9, result.Observed);
        Assert.Equal(19.25, result.Expected, 6e-3);
        Assert.True(result.Z < 0);
    }

    [Fact]
    [Trait("Requirement", "REQ-TIME-1")]
    public void LogRank_OnMayoArms_EqualsR_Independent()
    {
        var (data, second) = SurvivalFixture.Randomised();

        Assert.Equal(SurvivalFixture.Figures("logrank pbc")["chisq"], LogRank.Test(data, second).ChiSquare, 1e-10);
    }

    [Fact]
    [Trait("Requirement", "REQ-TIME-1")]
    public void LogRank_WithCopiedStrata_DoublesItsStatistic()
    {
        var (data, second) = SurvivalFixture.Randomised();
        var twice = new SurvivalData([.. data.Time, .. data.Time], [.. data.Event, .. data.Event]);
        string[] strata = [.. second.Select(_ => "a"), .. second.Select(_ => "b")];

        foreach (var weights in new[] { (0.0, 0.0), (1.0, 0.0), (0.0, 1.0) })
        {
            var single = LogRank.Test(data, second, null, weights);
            Assert.Equal(2 * single.ChiSquare, LogRank.Test(twice, [.. second, .. second], strata, weights).ChiSquare, 1e-9);
        }

        Assert.NotEqual(LogRank.Test(data, second).Z, LogRank.Test(data, second, null, (0, 1)).Z, 3);
    }

    [Fact]
    [Trait("Requirement", "REQ-TIME-1")]
    public void RestrictedMean_WithoutCensoring_IsTheMeanOfCappedTimes()
    {
        var capped = Placebo.Time.Select(t => Math.Min(t, 12)).ToArray();
        var (mean, error) = KaplanMeier.Fit(Placebo).RestrictedMean(12);

        Assert.Equal(capped.Average(), mean, 1e-12);
        Assert.Equal(Math.Sqrt(capped.Average(t => (t - mean) * (t - mean)) / capped.Length), error, 1e-12);
        Assert.Equal(8, KaplanMeier.Fit(Placebo).Quantile(0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => KaplanMeier.Fit(Placebo).RestrictedMean(24));
    }

    [Fact]
    [Trait("Requirement", "REQ-TIME-1")]
    public void KaplanMeier_IntervalAt_LiesBetweenZeroAndOneAroundTheEstimate()
    {
        var interval = KaplanMeier.Fit(Treated).IntervalAt(23);

        Assert.True(interval.Lower > 0 && interval.Lower < interval.Value && interval.Value < interval.Upper && interval.Upper < 1);
        Assert.Equal(1, KaplanMeier.Fit(Treated).IntervalAt(1).Lower);
    }
}
