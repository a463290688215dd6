using TrialTwin.Numerics.Distributions;

namespace TrialTwin.Numerics.Tests.Distributions;

[Trait("Requirement", "REQ-NUM-4")]
public sealed class BinomialDistributionTests
{
    [Fact]
    public void Probability_IndependentExactFractions_AgreesTo1e13()
    {
        Assert.Equal(120.0 / 1024, BinomialDistribution.Probability(3, 10, 0.5), 1e-14);
        Assert.Equal(0.2013265919999999, BinomialDistribution.Probability(3, 10, 0.2), 1e-14);
        Assert.Equal(1, BinomialDistribution.Probabilities(400, 0.13).Sum(), 1e-12);
        Assert.Equal([0, 0, 1], BinomialDistribution.Probabilities(2, 1));
        Assert.Equal(0, BinomialDistribution.Probability(3, 2, 0.5));
    }

    [Fact]
    public void UpperTail_IsTheSumOfItsProbabilities()
    {
        double[] counts = BinomialDistribution.Probabilities(60, 0.3);
        Assert.Equal(counts.Skip(22).Sum(), BinomialDistribution.UpperTail(22, 60, 0.3), 1e-13);
        Assert.Equal(1, BinomialDistribution.UpperTail(0, 60, 0.3));
        Assert.Equal(0, BinomialDistribution.UpperTail(61, 60, 0.3));
    }
}
