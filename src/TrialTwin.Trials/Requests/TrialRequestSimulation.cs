using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.Comparison;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Requests;

/// <summary>Runs a stand-alone simulation; the same request gives the same bits on any number of threads.</summary>
public static class TrialRequestSimulation
{
    /// <param name="request">A request without problems.</param>
    /// <param name="threads">Worker threads, at least 1.</param>
    /// <param name="progress">Told the share done, 0 to 1; may be null.</param>
    /// <param name="cancellation">Looked at after each replicate.</param>
    public static TrialRequestResult Run(
        TrialRequest request,
        int threads,
        IProgress<double>? progress,
        CancellationToken cancellation)
    {
        var plan = request.Plan();
        var simulation = new BlockSimulation(plan, new DistributionSource(request), cancellation);
        var tallies = BlockRunner.Run(plan.BlockCount, simulation.Simulate, new RunOptions(threads, progress, cancellation));
        var merged = MergedTally.Merge(simulation, tallies);
        string[] nulls = [.. request.Scenarios.Where(scenario => scenario.Effects.All(effect => effect == 0)).Select(scenario => scenario.Id)];
        return new TrialRequestResult(
            "trialtwin/trial-result/1",
            CanonicalJson.HashOf(request),
            merged.Result(),
            EqualPower.Find(merged, nulls));
    }
}
