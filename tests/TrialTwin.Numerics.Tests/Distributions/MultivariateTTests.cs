using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Numerics.Tests.Distributions;

[Trait("Requirement", "REQ-NUM-4")]
public sealed class MultivariateTTests
{
    [Fact]
    public void UpperTailOfMaximum_IndependentDunnettConstants_HaveTheirLevel()
    {
        // mvtnorm qmvnorm: with correlation 0.5 the largest of 3 and of 6 exceeds these with probability 0.025.
        Assert.Equal(0.025, new MultivariateT(Equal(3, 0.5), double.PositiveInfinity).UpperTailOfMaximum(2.3489440643102).Value, 2e-5);
        Assert.Equal(0.025, new MultivariateT(Equal(6, 0.5), double.PositiveInfinity).UpperTailOfMaximum(2.56685328240637).Value, 2e-5);
    }

    [Fact]
    public void UpperTailOfMaximum_OneStatistic_IsStudents() =>
        Assert.Equal(StudentT.UpperTail(2, 9), new MultivariateT(Equal(1, 1), 9).UpperTailOfMaximum(2).Value, 1e-6);

    [Fact]
    public void UpperTailOfMaximum_UncorrelatedNormals_IsTheProduct()
    {
        var tail = new MultivariateT(Equal(4, 0), double.PositiveInfinity).UpperTailOfMaximum(1.3);
        double below = NormalDistribution.Cdf(1.3);

        Assert.Equal(1 - (below * below * below * below), tail.Value, 1e-12);
        Assert.Equal(0, tail.StandardError, 1e-12);
    }

    [Fact]
    public void Constructor_SingularCorrelation_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new MultivariateT(Equal(3, 1), 10));

    private static double[][] Equal(int count, double correlation) =>
        [.. Enumerable.Range(0, count).Select(i => Enumerable.Range(0, count).Select(j => i == j ? 1 : correlation).ToArray())];
}
