using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Rates;

/// <summary>
/// Simulates trials with a binary endpoint patient by patient; the same request gives the same bits on any number of threads.
/// Scenarios share their patients (common random numbers).
/// </summary>
public static class RateSimulation
{
    /// <param name="request">A request without problems.</param>
    /// <param name="options">Threads, progress and cancellation.</param>
    public static RateResult Simulate(RateRequest request, RunOptions options)
    {
        ArgumentNullException.ThrowIfNull(request);
        var critical = RateTrial.CriticalValues(request);
        var total = ScenarioRunner.Run(
            request.Simulation,
            () => request.Scenarios.Select(scenario => new RateTally(scenario, request.Looks.Count)).ToArray(),
            () => NewTrial(request, critical),
            options);
        return new RateResult(
            "trialtwin/rate-result/1",
            CanonicalJson.HashOf(request),
            [.. request.Looks.Select((_, i) => Boundary(request, i, critical[i]))],
            [.. request.Scenarios.Select((scenario, i) => RateCharacteristic.Of(request, scenario, total[i]))]);
    }

    private static Action<uint, RateTally[]> NewTrial(RateRequest request, IReadOnlyList<double> critical)
    {
        var trial = new RateTrial(request, critical);
        return (replicate, tallies) =>
        {
            trial.Recruit(replicate);
            for (int i = 0; i < tallies.Length; i++)
            {
                tallies[i].Add(trial.Conduct(request.Scenarios[i]));
            }
        };
    }

    private static RateBoundary Boundary(RateRequest request, int look, double critical)
    {
        var plan = request.Looks[look];
        return new RateBoundary(
            plan.Patients,
            (double)plan.Patients / request.TotalPatients,
            double.IsFinite(critical) ? critical : null,
            look == request.Looks.Count - 1 ? null : plan.FutilityZ);
    }
}
