using TrialTwin.Numerics.Functions;
using TrialTwin.Trials.Combination;

namespace TrialTwin.Trials.Tests.Combination;

[Trait("Requirement", "REQ-COMB-1")]
public sealed class FisherCombinationTests
{
    [Fact]
    public void RejectionProbability_IndependentClosedFormOfTwoStages_AgreesTo1e12()
    {
        // Bauer and Koehne 1994: a + c (ln 1 - ln a) with equal weights; with weight w on the second p-value the integral of
        // (c / p)^(1/w) from a to 1.
        double a = 0.02;
        double c = 0.004;
        Assert.Equal(a - (c * Elementary.Log(a)), Probability(1), 1e-12);
        double power = 1 / 0.7;
        Assert.Equal(a + (Elementary.Pow(c, power) * (1 - Elementary.Pow(a, 1 - power)) / (1 - power)), Probability(0.7), 1e-12);

        double Probability(double weight) =>
            new FisherCombination([1, weight]).RejectionProbability([-Elementary.Log(a), -Elementary.Log(c)]);
    }

    [Fact]
    public void RejectionProbability_GivenAnInterimResult_IsItsConditionalError()
    {
        var combination = new FisherCombination([1, 1, 1]);
        double[] bounds = [4, 6, 8];
        double whole = combination.RejectionProbability(bounds);
        double sum = Elementary.Exp(-4);
        const int Steps = 20000;
        for (int i = 0; i < Steps; i++)
        {
            // The first p-value over the values that go on, by the midpoint rule.
            double p = Elementary.Exp(-4) + ((1 - Elementary.Exp(-4)) * (i + 0.5) / Steps);
            sum += (1 - Elementary.Exp(-4)) / Steps * combination.RejectionProbability(bounds, 1, -Elementary.Log(p));
        }

        Assert.Equal(whole, sum, 1e-7);
        Assert.Equal(1, combination.RejectionProbability(bounds, 2, 8.5));
        Assert.Equal(0, combination.RejectionProbability(bounds, 3, 1));
    }
}
