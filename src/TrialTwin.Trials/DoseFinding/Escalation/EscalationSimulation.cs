using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.DoseFinding.Escalation;

/// <summary>Simulates dose-escalation trials; the same request gives the same bits on any number of threads. Scenarios share their patients.</summary>
public static class EscalationSimulation
{
    /// <param name="request">A request without problems of simulation.</param>
    /// <param name="options">Threads, progress and cancellation.</param>
    public static EscalationSimulationResult Simulate(EscalationRequest request, RunOptions options)
    {
        ArgumentNullException.ThrowIfNull(request);
        var scenarios = request.Scenarios!;
        var total = ScenarioRunner.Run(
            request.Simulation!,
            () => scenarios.Select(_ => new EscalationTally(request.Doses.Count)).ToArray(),
            () => NewTrial(request),
            options);
        return new EscalationSimulationResult(
            "trialtwin/escalation-simulation/1",
            CanonicalJson.HashOf(request),
            Decisions(request),
            [.. scenarios.Select((scenario, i) => EscalationCharacteristic.Of(request, scenario, total[i]))]);
    }

    /// <summary>BOIN's table of decisions up to the trial's patients; empty for the continual reassessment method.</summary>
    public static IReadOnlyList<BoinDecisionRow> Decisions(EscalationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Design.Rule == EscalationRuleKind.Boin
            ? [.. Enumerable.Range(1, request.MaximumPatients).Select(request.Design.Boin().Decisions)]
            : [];
    }

    private static Action<uint, EscalationTally[]> NewTrial(EscalationRequest request)
    {
        var trial = new EscalationTrial(request);
        return (replicate, tallies) =>
        {
            trial.Recruit(replicate);
            for (int i = 0; i < tallies.Length; i++)
            {
                int? chosen = trial.Conduct(request.Scenarios![i].Rates);
                tallies[i].Add(chosen, trial.Tallies);
            }
        };
    }
}
