using BenchmarkDotNet.Attributes;
using TrialTwin.Trials.AdaptiveTrials;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Benchmarks;

/// <summary>
/// Group-sequential trials of means (502 patients, three looks, futility bounds, effect 0.3) and trials of three arms and a
/// control with Dunnett's closed test. One operation is one simulated trial, on one thread.
/// </summary>
public class AdaptiveSpeed
{
    private const int Trials = 200000;

    private readonly AdaptiveRequest patients = Means(DataLevel.Patients);
    private readonly AdaptiveRequest sufficient = Means(DataLevel.SufficientStatistics);
    private readonly AdaptiveRequest arms = Means(DataLevel.SufficientStatistics) with
    {
        Endpoint = new AdaptiveEndpoint(1, VarianceKnowledge.Known, DataLevel.SufficientStatistics),
        Arms = ["low", "middle", "high"],
        Testing = new AdaptiveTesting(0.025, StageMethod.InverseNormal, ErrorSpending.OBrienFleming, IntersectionKind.Dunnett, EfficacyStop.AllRejected),
        Stages = [new AdaptiveStage(280, true, null), new AdaptiveStage(280, true, null)],
        Selection = new ArmSelection(SelectionRule.Best, null, null, null),
        Scenarios = [new AdaptiveScenario("rising", "Rising effect", [0.1, 0.2, 0.35])],
    };

    [Benchmark(OperationsPerInvoke = Trials, Description = "means, 502 patients one by one, t tests at 3 looks")]
    public AdaptiveResult Patients() => Simulate(patients);

    [Benchmark(OperationsPerInvoke = Trials, Description = "means, sufficient statistics, t tests at 3 looks")]
    public AdaptiveResult SufficientStatistics() => Simulate(sufficient);

    [Benchmark(OperationsPerInvoke = Trials, Description = "3 arms and control, best arm, Dunnett closed test, 2 stages")]
    public AdaptiveResult SeveralArms() => Simulate(arms);

    private static AdaptiveResult Simulate(AdaptiveRequest request) =>
        AdaptiveSimulation.Simulate(request, new RunOptions(1, null, CancellationToken.None));

    private static AdaptiveRequest Means(DataLevel data) => new(
        AdaptiveRequest.CurrentSchema,
        "Three looks",
        new AdaptiveEndpoint(1, VarianceKnowledge.Estimated, data),
        ["active"],
        null,
        [1, 1],
        new AdaptiveTesting(0.025, StageMethod.GroupSequential, ErrorSpending.OBrienFleming, null, EfficacyStop.AnyRejected),
        [new AdaptiveStage(168, true, 0), new AdaptiveStage(168, true, 0.5), new AdaptiveStage(166, true, null)],
        null,
        null,
        [new AdaptiveScenario("expected", "Effect 0.3", [0.3])],
        new SimulationPlan(Trials, 1000, 1, "Speed."));
}
