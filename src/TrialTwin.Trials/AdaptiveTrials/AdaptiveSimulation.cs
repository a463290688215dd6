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
        var total = ScenarioRunner.Run(
            request.Simulation,
            () => request.Scenarios.Select(_ => new AdaptiveTally(request.Stages.Count, request.HypothesisIds().Count)).ToArray(),
            () => NewTrial(request, bounds),
            options);
        AdaptiveCharacteristic[] found = [.. request.Scenarios.Select((scenario, i) => AdaptiveCharacteristic.Of(request, scenario, total[i]))];
        return new AdaptiveResult(
            "trialtwin/adaptive-result/1",
            CanonicalJson.HashOf(request),
            [.. request.Stages.Select((stage, i) => Boundary(request, bounds, i))],
            ErrorControl.Of(request, found),
            found);
    }

    private static Action<uint, AdaptiveTally[]> NewTrial(AdaptiveRequest request, StageBounds bounds)
    {
        var trial = new AdaptiveTrial(request, bounds);
        var cells = new TrialCells(request);
        double[][] means = [.. request.Scenarios.Select(cells.Means)];
        IReadOnlyList<double>[] effects = [.. request.Scenarios.Select(request.TrueEffects)];
        uint[] withoutEffect = [.. effects.Select(WithoutEffect)];
        return (replicate, tallies) =>
        {
            for (int i = 0; i < means.Length; i++)
            {
                var reason = trial.Conduct(replicate, means[i]);
                tallies[i].Add(trial, reason, effects[i], withoutEffect[i]);
            }
        };
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
