using TrialTwin.Numerics.Distributions;
using TrialTwin.Trials.AdaptiveTrials;

namespace TrialTwin.Trials.Tests.AdaptiveTrials;

public sealed class StudentScaleTests
{
    [Theory]
    [Trait("Requirement", "REQ-ADAPT-4")]
    [InlineData(4)]
    [InlineData(30)]
    [InlineData(166)]
    public void ToNormal_OfATStatistic_HasItsPValue(int degreesOfFreedom)
    {
        var scale = new StudentScale([degreesOfFreedom]);
        foreach (double t in new[] { -9.5, -3.21, -0.01, 0, 0.02, 1.96, 2.345, 5.5, 7.99, 12 })
        {
            double expected = StudentT.UpperTail(t, degreesOfFreedom);

            Assert.Equal(1, NormalDistribution.UpperTail(scale.ToNormal(t, degreesOfFreedom)) / expected, 1e-6);
        }
    }
}
