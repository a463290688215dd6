using TrialTwin.Numerics.Functions;
using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>
/// Simulates adaptive trials; the same request gives the same bits on any number of threads. Scenarios share their patients
/// (common random numbers).
/// </summary>
public static class AdaptiveSimulation
{
    /// <param name="request">A request without problems.</param>
    /// <param name="options">Threads, progress and cancellation, which is looked at after each replicate.</param>
    public static AdaptiveResult Simulate(AdaptiveRequest request, RunOptions options)
    {
        ArgumentNullException.ThrowIfNull(request);
        var bounds = new StageBounds(request);
        var plan = request.Simulation;
        int blocks = (plan.Replicates + plan.ReplicatesPerBlock - 1) / plan.ReplicatesPerBlock;
        var trials = new ThreadLocal<AdaptiveTrial>(() => new AdaptiveTrial(request, bounds));
        var tallies = BlockRunner.Run(blocks, (block, cancellation) => SimulateBlock(request, trials.Value!, block, cancellation), options);
        var total = NewTallies(request);
        foreach (var block in tallies)
        {
            for (int i = 0; i < total.Length; i++)
            {
                total[i].Merge(block[i]);
            }
        }

        AdaptiveCharacteristic[] found = [.. request.Scenarios.Select((scenario, i) => AdaptiveCharacteristic.Of(request, scenario, total[i]))];
        return new AdaptiveResult(
            "trialtwin/adaptive-result/1",
            CanonicalJson.HashOf(request),
            [.. request.Stages.Select((stage, i) => Boundary(request, bounds, i))],
            ErrorControl.Of(request, found),
            found);
    }

    private static AdaptiveTally[] SimulateBlock(AdaptiveRequest request, AdaptiveTrial trial, int block, CancellationToken cancellation)
    {
        var cells = new TrialCells(request);
        double[][] means = [.. request.Scenarios.Select(cells.Means)];
        uint[] withoutEffect = [.. request.Scenarios.Select(scenario => WithoutEffect(request.TrueEffects(scenario)))];
        var tallies = NewTallies(request);
        int first = block * request.Simulation.ReplicatesPerBlock;
        int end = Math.Min(first + request.Simulation.ReplicatesPerBlock, request.Simulation.Replicates);
        for (int replicate = first; replicate < end; replicate++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int i = 0; i < means.Length; i++)
            {
                var reason = trial.Conduct((uint)replicate, means[i]);
                tallies[i].Add(trial, reason, withoutEffect[i]);
            }
        }

        return tallies;
    }

    private static uint WithoutEffect(IReadOnlyList<double> effects)
    {
        uint bits = 0;
        for (int i = 0; i < effects.Count; i++)
        {
            bits |= effects[i] <= 0 ? 1u << i : 0;
        }

        return bits;
    }

    private static AdaptiveTally[] NewTallies(AdaptiveRequest request) =>
        [.. request.Scenarios.Select(_ => new AdaptiveTally(request.Stages.Count, request.HypothesisIds().Count))];

    private static AdaptiveBoundary Boundary(AdaptiveRequest request, StageBounds bounds, int stage)
    {
        double critical = bounds.IsFisher ? Elementary.Exp(-bounds.Efficacy[stage]) : bounds.Efficacy[stage];
        return new AdaptiveBoundary(
            request.Stages.Take(stage + 1).Sum(at => at.Patients),
            bounds.Fractions[stage],
            double.IsFinite(critical) ? critical : null,
            stage == request.Stages.Count - 1 ? null : request.Stages[stage].FutilityZ);
    }
}
