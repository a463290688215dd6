using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Quadrature;
using TrialTwin.Numerics.Random;
using TrialTwin.Statistics.Borrowing;

namespace TrialTwin.Statistics.Tests.Borrowing;

[Trait("Requirement", "REQ-STAT-81")]
public sealed class RegressionPowerPriorTests
{
    [Fact]
    public void Fixed_OfAnInterceptAlone_IsTheIntegralOverOneParameter_DoubleProgrammed()
    {
        // 12 of 40 now, 30 of 60 before at a share of 0.4, prior N(0, 2²): plain quadrature over the log odds; five points reach 1e-4.
        var prior = new RegressionPowerPrior(Intercept(12, 40), Intercept(30, 60), 2);
        var rule = PanelRule.Of(-6, 6, 40);

        double[] density = [.. rule.Nodes.Select((x, k) => rule.Weights[k] * Elementary.Exp(((12 + (0.4 * 30)) * x) - ((40 + (0.4 * 60)) * Elementary.Log1p(Elementary.Exp(x))) - (x * x / 8)))];
        double total = density.Sum(), mean = rule.Nodes.Zip(density, (x, d) => x * d).Sum() / total;
        double sd = Math.Sqrt(rule.Nodes.Zip(density, (x, d) => x * x * d).Sum() / total - (mean * mean));

        var found = prior.Fixed(0.4);

        Assert.Equal(mean, found.Means[0], 1e-4);
        Assert.Equal(sd, found.Sds[0], 1e-4);
    }

    [Fact]
    public void Normalised_OfHistoryThatAgrees_BorrowsMoreThanOfOneThatDoesNot()
    {
        var agrees = new RegressionPowerPrior(Intercept(12, 40), Intercept(30, 100), 10).Normalised(1, 1);
        var differs = new RegressionPowerPrior(Intercept(12, 40), Intercept(80, 100), 10).Normalised(1, 1);

        Assert.True(agrees.Share > 0.5);
        Assert.True(differs.Share < 0.2);
        Assert.True(agrees.Sds[0] < differs.Sds[0]);
    }

    [Fact]
    public void NormalisedAsymptotic_OfLargeTrials_IsNearTheNormalisedOne()
    {
        var stream = RandomStream.Create(2, StreamPurpose.Named("power-prior-test"));
        var prior = new RegressionPowerPrior(Patients(ref stream, 300), Patients(ref stream, 300), 10);

        var (exact, asymptotic) = (prior.Normalised(2, 2), prior.NormalisedAsymptotic(2, 2));

        Assert.Equal(exact.Means[1], asymptotic.Means[1], 0.02);
        Assert.Equal(exact.Sds[1], asymptotic.Sds[1], 0.02);
    }

    [Fact]
    public void Constructor_OfOutcomesThatAreNoYesOrNo_Refuses() =>
        Assert.Throws<ArgumentException>(() => new RegressionPowerPrior(([[1]], [2]), Intercept(1, 2), 10));

    private static (double[][] Rows, double[] Outcome) Intercept(int responders, int patients) =>
        ([.. Enumerable.Range(0, patients).Select(_ => new[] { 1.0 })], [.. Enumerable.Range(0, patients).Select(i => i < responders ? 1.0 : 0)]);

    private static (double[][] Rows, double[] Outcome) Patients(ref RandomStream stream, int patients)
    {
        var (rows, outcome) = (new double[patients][], new double[patients]);
        for (int i = 0; i < patients; i++)
        {
            rows[i] = [1, i % 2];
            outcome[i] = stream.NextUniform() < (i % 2 == 0 ? 0.5 : 0.35) ? 1 : 0;
        }

        return (rows, outcome);
    }
}
