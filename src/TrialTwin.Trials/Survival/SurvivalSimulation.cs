using TrialTwin.Numerics.Provenance;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Survival;

/// <summary>
/// Simulates survival trials patient by patient; the same request gives the same bits on any number of threads. Scenarios
/// share their patients (common random numbers).
/// </summary>
public static class SurvivalSimulation
{
    /// <param name="request">A request without problems.</param>
    /// <param name="options">Threads, progress and cancellation, which is looked at after each replicate.</param>
    public static SurvivalResult Simulate(SurvivalRequest request, RunOptions options)
    {
        ArgumentNullException.ThrowIfNull(request);
        var critical = SurvivalTrial.CriticalValues(request);
        var total = ScenarioRunner.Run(
            request.Simulation,
            () => request.Scenarios.Select(scenario => new SurvivalTally(scenario.ConstantLogRatio(), request.Looks.Count)).ToArray(),
            () => NewTrial(request, critical),
            options);
        return new SurvivalResult(
            "trialtwin/survival-result/1",
            CanonicalJson.HashOf(request),
            [.. request.Looks.Select((look, i) => Boundary(request, i, critical[i]))],
            [.. request.Scenarios.Select((scenario, i) => SurvivalCharacteristic.Of(scenario, total[i], request.Looks))]);
    }

    private static Action<uint, SurvivalTally[]> NewTrial(SurvivalRequest request, IReadOnlyList<double> critical)
    {
        var trial = new SurvivalTrial(request, critical);
        var control = ExitHazard.OfControl(request);
        ExitHazard[] treatment = [.. request.Scenarios.Select(scenario => ExitHazard.OfTreatment(request, scenario))];
        return (replicate, tallies) =>
        {
            trial.Recruit(replicate);
            for (int i = 0; i < treatment.Length; i++)
            {
                var outcome = trial.Conduct(treatment[i], control);
                tallies[i].Add(outcome, trial.LookMonths);
            }
        };
    }

    private static SurvivalBoundary Boundary(SurvivalRequest request, int look, double critical)
    {
        var plan = request.Looks[look];
        return new SurvivalBoundary(
            plan.Events,
            (double)plan.Events / request.Looks[^1].Events,
            double.IsFinite(critical) ? critical : null,
            look == request.Looks.Count - 1 ? null : plan.FutilityZ);
    }
}
