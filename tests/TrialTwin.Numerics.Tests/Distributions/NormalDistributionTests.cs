using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Tests.Functions;

namespace TrialTwin.Numerics.Tests.Distributions;

/// <summary>Reference values: Python's decimal module at 60 to 160 digits, rounded to double.</summary>
[Trait("Requirement", "REQ-NUM-4")]
public sealed class NormalDistributionTests
{
    [Theory]
    [InlineData(-14.0, 7.7935368191928e-45)]
    [InlineData(-8.0, 6.220960574271784e-16)]
    [InlineData(-3.0, 0.0013498980316300946)]
    [InlineData(-1.959963984540054, 0.025000000000000012)]
    [InlineData(-0.5, 0.3085375387259869)]
    [InlineData(0.0, 0.5)]
    [InlineData(0.25, 0.5987063256829237)]
    [InlineData(1.0, 0.8413447460685429)]
    [InlineData(3.0, 0.9986501019683699)]
    public void Cdf_Independent_WithinTwentyUlps(double x, double expected) =>
        Ulps.AssertWithin(20, expected, NormalDistribution.Cdf(x));

    [Theory]
    [InlineData(1e-20, -9.262340089798407)]
    [InlineData(1e-10, -6.361340902404057)]
    [InlineData(1e-5, -4.264890793922825)]
    [InlineData(0.001, -3.0902323061678136)]
    [InlineData(0.025, -1.9599639845400543)]
    [InlineData(0.07, -1.4757910281791706)]
    [InlineData(0.075, -1.439531470938456)]
    [InlineData(0.3, -0.5244005127080408)]
    [InlineData(0.5001, 0.00025066283008800747)]
    [InlineData(0.9, 1.2815515655446006)]
    [InlineData(0.975, 1.9599639845400538)]
    public void Quantile_Independent_WithinTenUlps(double p, double expected) =>
        Assert.Equal(1, NormalDistribution.Quantile(p) / expected, 1.5e-15);

    [Fact]
    public void Quantile_OfCdf_ReturnsTheArgument()
    {
        for (var x = -8.0; x < 5; x += 0.0371)
        {
            Assert.Equal(x, NormalDistribution.Quantile(NormalDistribution.Cdf(x)), x < 1 ? 1e-14 : 1e-9);
        }
    }

    [Fact]
    public void Quantile_OutsideZeroToOne_IsRefusedAndInfiniteAtTheEnds()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => NormalDistribution.Quantile(1.0001));
        Assert.Equal(double.PositiveInfinity, NormalDistribution.Quantile(1));
        Assert.Equal(double.NegativeInfinity, NormalDistribution.Quantile(0));
    }
}
