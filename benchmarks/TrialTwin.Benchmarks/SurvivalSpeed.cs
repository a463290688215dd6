using BenchmarkDotNet.Attributes;
using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Scenarios;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Survival;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Benchmarks;

/// <summary>
/// Group-sequential survival trials, 586 patients over 18 months, log-rank tests at 118, 236 and 353 events, hazard ratio 0.7.
/// One operation is one simulated trial.
/// </summary>
public class SurvivalSpeed
{
    private const int Trials = 10000;
    private const double MedianMonths = 12;

    [Params(1, 2)]
    public int Threads { get; set; }

    private readonly SurvivalRequest request = new(
        SurvivalRequest.CurrentSchema,
        "Three looks",
        586,
        [1, 1],
        new RecruitmentPlan(RecruitmentProcess.Even, [new RecruitmentPiece(18, 586.0 / 18)]),
        [new HazardPiece(0, 0.6931471805599453 / MedianMonths)],
        new DropoutByMonth(0.05, 0.05, 12),
        new SurvivalTesting(0.025, ErrorSpending.OBrienFleming, 0, 0),
        [new SurvivalLook(118, true, 0), new SurvivalLook(236, true, 0.5), new SurvivalLook(353, true, null)],
        [new SurvivalScenario("proportional", "Hazard ratio 0.7", [new HazardRatioPiece(0, 0.7)])],
        new SimulationPlan(Trials, 500, 1, "Speed."));

    [Benchmark(OperationsPerInvoke = Trials, Description = "survival trial, 586 patients, 3 looks")]
    public SurvivalResult Simulate() => SurvivalSimulation.Simulate(request, new RunOptions(Threads, null, CancellationToken.None));
}
