using TrialTwin.Numerics.Distributions;
using TrialTwin.Trials.Combination;

namespace TrialTwin.Trials.Tests.Combination;

[Trait("Requirement", "REQ-COMB-2")]
public sealed class InverseNormalCombinationTests
{
    [Fact]
    public void Statistics_AsPlanned_AreTheStatisticsOfAllPatients()
    {
        // Stage statistics with the planned information: the weighted sum is the pooled z statistic.
        double[] weights = StageWeights.InverseNormal([0.4, 0.7, 1]);
        double[] stageZ = [1.1, 0.3, 2.0];

        double[] z = InverseNormalCombination.Statistics(weights, [.. stageZ.Select(NormalDistribution.UpperTail)]);

        Assert.Equal(1.1, z[0], 1e-12);
        Assert.Equal(((1.1 * Math.Sqrt(0.4)) + (0.3 * Math.Sqrt(0.3))) / Math.Sqrt(0.7), z[1], 1e-12);
        Assert.Equal((1.1 * Math.Sqrt(0.4)) + (0.3 * Math.Sqrt(0.3)) + (2.0 * Math.Sqrt(0.3)), z[2], 1e-12);
    }
}
