using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Prognosis.Tests.Learners;

public sealed class RegressionByVisitTests
{
    private const int Patients = 79;

    /// <summary>
    /// Where patients leave for good, the likelihood factors: each visit regressed on baseline and the visits before, among
    /// those still there (Little and Rubin, ch. 7). Chaining these regressions must give what EM finds, to 1e-9.
    /// </summary>
    [Fact]
    [Trait("Requirement", "REQ-PROG-8")]
    public void Fit_OnMonotoneDropout_EqualsTheFactoredLikelihood_DoubleProgrammed()
    {
        var (baseline, changes) = Draw();
        var first = Regress(changes, 0, baseline);
        var second = Regress(changes, 1, baseline, Column(changes, 0));
        var third = Regress(changes, 2, baseline, Column(changes, 0), Column(changes, 1));

        var fit = RegressionByVisit.Fit(baseline, changes);

        double AtFirst(double b) => first[0] + (first[1] * b);
        double AtSecond(double b) => second[0] + (second[1] * b) + (second[2] * AtFirst(b));
        double AtThird(double b) => third[0] + (third[1] * b) + (third[2] * AtFirst(b)) + (third[3] * AtSecond(b));
        Assert.All(new[] { 10.0, 24, 40 }, b => Assert.Equal([AtFirst(b), AtSecond(b), AtThird(b)], [fit.Mean(0, b), fit.Mean(1, b), fit.Mean(2, b)], (x, y) => Math.Abs(x - y) < 1e-9));
        var leaver = fit.Expectation(24, [3, double.NaN, double.NaN]);
        Assert.Equal(third[0] + (third[1] * 24) + (third[2] * 3) + (third[3] * (second[0] + (second[1] * 24) + (second[2] * 3))), leaver.Mean, 1e-9);
        Assert.True(leaver.StandardDeviation > fit.Expectation(24, [3, 4, double.NaN]).StandardDeviation);
        Assert.Equal((5, 0), fit.Expectation(24, [3, 4, 5]));
    }

    private static double[] Regress(double[][] changes, int visit, params double[][] covariates)
    {
        var there = Enumerable.Range(0, changes.Length).Where(i => !double.IsNaN(changes[i][visit])).ToArray();
        var design = DesignMatrix.Intercept(there.Length);
        for (var c = 0; c < covariates.Length; c++)
        {
            design = design.WithCovariate($"x{c}", Array.ConvertAll(there, i => covariates[c][i]));
        }

        return [.. LinearModel.Fit(design, Array.ConvertAll(there, i => changes[i][visit])).Coefficients];
    }

    private static double[] Column(double[][] changes, int visit) => Array.ConvertAll(changes, c => c[visit]);

    /// <summary>Patients with a high change at a visit tend to leave after it.</summary>
    private static (double[] Baseline, double[][] Changes) Draw()
    {
        var stream = RandomStream.Create(7, StreamPurpose.Named("regression-by-visit-tests"));
        var baseline = new double[Patients];
        var changes = new double[Patients][];
        for (var i = 0; i < Patients; i++)
        {
            baseline[i] = 24 + (12 * stream.NextNormal());
            var first = 1 + (0.05 * baseline[i]) + (4 * stream.NextNormal());
            var second = 0.5 + (0.8 * first) + (4 * stream.NextNormal());
            var third = 0.5 + (0.2 * first) + (0.7 * second) + (4 * stream.NextNormal());
            var leaves = first > 7 ? 1 : second > 7 ? 2 : 3;
            changes[i] = [first, leaves > 1 ? second : double.NaN, leaves > 2 ? third : double.NaN];
        }

        return (baseline, changes);
    }
}
