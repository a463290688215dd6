using TrialTwin.Trials.Requests;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Tests.Simulation;

[Trait("Requirement", "REQ-TRIAL-5")]
public sealed class BlockSimulationTests
{
    [Fact]
    public void PValues_UnderTheNull_AreUniform()
    {
        // Kolmogorov-Smirnov distance below its 0.1 % point, 1.95 / sqrt(n), for each analysis and strategy.
        const int Replicates = 3000;
        var request = Tests.Requests.Requests.Three(0, Replicates, [90]);
        var simulation = new BlockSimulation(request.Plan(), new DistributionSource(request), TestContext.Current.CancellationToken);
        var records = simulation.Replay(Replicates, key => key.VariantId == "fixed").Where(record => record.ArmId == "high");
        foreach (var cell in records.GroupBy(record => record.Cell))
        {
            double[] sorted = [.. cell.Select(record => record.PTwoSided!.Value).Order()];
            double distance = sorted.Select((p, i) => Math.Max(Math.Abs(p - ((double)i / Replicates)), Math.Abs(((i + 1.0) / Replicates) - p))).Max();
            Assert.True(distance < 1.95 / Math.Sqrt(Replicates), $"{cell.Key}: {distance}");
        }
    }

    [Fact]
    public void Simulate_BlockOutsideThePlan_IsRefused()
    {
        var request = Tests.Requests.Requests.Three(0, 100, [90]);
        var simulation = new BlockSimulation(request.Plan(), new DistributionSource(request), TestContext.Current.CancellationToken);
        Assert.Throws<ArgumentOutOfRangeException>(() => simulation.Simulate(1, default));
    }
}
