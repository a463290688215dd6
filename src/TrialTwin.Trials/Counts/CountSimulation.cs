using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Counts;

/// <summary>
/// Simulates trials with recurrent events patient by patient; the same request gives the same bits on any number of threads.
/// Scenarios share their patients (common random numbers).
/// </summary>
public static class CountSimulation
{
    /// <param name="request">A request without problems.</param>
    /// <param name="options">Threads, progress and cancellation, which is looked at after each replicate.</param>
    public static CountResult Simulate(CountRequest request, RunOptions options)
    {
        ArgumentNullException.ThrowIfNull(request);
        var critical = CountTrial.CriticalValues(request);
        var total = ScenarioRunner.Run(
            request.Simulation,
            () => request.Scenarios.Select(scenario => new CountTally(scenario, request.Looks.Count)).ToArray(),
            () => NewTrial(request, critical),
            options);
        return new CountResult(
            "trialtwin/count-result/1",
            CanonicalJson.HashOf(request),
            [.. request.Looks.Select((look, i) => Boundary(look, critical[i], i == request.Looks.Count - 1))],
            [.. request.Scenarios.Select((scenario, i) => CountCharacteristic.Of(scenario, total[i]))]);
    }

    private static Action<uint, CountTally[]> NewTrial(CountRequest request, IReadOnlyList<double> critical)
    {
        var trial = new CountTrial(request, critical);
        return (replicate, tallies) =>
        {
            trial.Recruit(replicate);
            for (int i = 0; i < tallies.Length; i++)
            {
                var outcome = trial.Conduct(request.Scenarios[i]);
                tallies[i].Add(outcome, trial);
            }
        };
    }

    private static CountBoundary Boundary(CountLook look, double critical, bool isLast) => new(
        look.InformationFraction,
        double.IsFinite(critical) ? critical : null,
        isLast ? null : look.FutilityZ);
}
