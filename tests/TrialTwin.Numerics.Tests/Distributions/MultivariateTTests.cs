using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Numerics.Tests.Distributions;

[Trait("Requirement", "REQ-NUM-4")]
public sealed class MultivariateTTests
{
    [Theory]
    [InlineData(3, 2.3489440643102)]
    [InlineData(6, 2.56685328240637)]
    public void UpperTailOfMaximum_IndependentDunnettConstants_HaveTheirLevel(int statistics, double value)
    {
        // mvtnorm qmvnorm, correlation 0.5: exceeded with probability 0.025 to 1e-5; five standard errors of the lattice.
        var tail = new MultivariateT(Equal(statistics, 0.5), double.PositiveInfinity).UpperTailOfMaximum(value);

        Assert.InRange(tail.StandardError, 0, 2e-4);
        Assert.Equal(0.025, tail.Value, 1.1e-5 + (5 * tail.StandardError));
    }

    [Fact]
    public void UpperTailOfMaximum_OneStatistic_IsStudents()
    {
        // The lattice alone errs, here by up to 1e-4.
        var tail = new MultivariateT(Equal(1, 1), 9).UpperTailOfMaximum(2);

        Assert.InRange(tail.StandardError, 0, 2e-4);
        Assert.Equal(StudentT.UpperTail(2, 9), tail.Value, 1e-4);
    }

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
