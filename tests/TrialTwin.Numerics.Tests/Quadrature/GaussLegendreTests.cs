using TrialTwin.Numerics.Distributions;
using TrialTwin.Numerics.Quadrature;

namespace TrialTwin.Numerics.Tests.Quadrature;

[Trait("Requirement", "REQ-NUM-11")]
public sealed class GaussLegendreTests
{
    [Fact]
    public void Rule_PublishedFiveNodes_AreThoseOfAbramowitzAndStegun()
    {
        // Abramowitz and Stegun 1964, table 25.4, n = 5.
        var rule = GaussLegendre.Of(5);
        Assert.Equal(0.906179845938664, rule.Nodes[4], 1e-15);
        Assert.Equal(0.538469310105683, rule.Nodes[3], 1e-15);
        Assert.Equal(0, rule.Nodes[2], 1e-16);
        Assert.Equal(0.236926885056189, rule.Weights[4], 1e-15);
        Assert.Equal(0.568888888888889, rule.Weights[2], 1e-15);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(17)]
    [InlineData(400)]
    [InlineData(2000)]
    public void Rule_OfAnyOrder_IsExactForItsPolynomials(int order)
    {
        // The integral of x^m from 0 to 1 is 1 / (m + 1) up to m = 2 n - 1.
        int power = Math.Min((2 * order) - 1, 60);
        double integral = GaussLegendre.Of(order).Integrate(x => Power(x, power), 0, 1);
        Assert.Equal(1.0 / (power + 1), integral, 2e-15);
    }

    [Fact]
    public void Integrate_ANormalDensity_GivesItsProbability() =>
        Assert.Equal(
            NormalDistribution.Cdf(1.5) - NormalDistribution.Cdf(-7),
            GaussLegendre.Of(48).Integrate(NormalDistribution.Density, -7, 1.5),
            1e-14);

    private static double Power(double x, int power)
    {
        double product = 1;
        for (int i = 0; i < power; i++)
        {
            product *= x;
        }

        return product;
    }
}
