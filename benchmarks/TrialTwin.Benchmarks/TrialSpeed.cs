using BenchmarkDotNet.Attributes;
using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Requests;
using TrialTwin.Trials.Scenarios;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Testing;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Benchmarks;

/// <summary>A fixed design with 200 patients from a normal distribution. One operation is one simulated trial.</summary>
public class TrialSpeed
{
    private const int Trials = 2000;

    [Params(1, 2)]
    public int Threads { get; set; }

    private readonly TrialRequest request = new(
        TrialRequest.CurrentSchema,
        "Two arms, half a standard deviation",
        FollowUpWeeks: 24,
        LowerIsBetter: false,
        ["active", "control"],
        "control",
        new TestingPlan(0.05, ["active"], 0.9),
        new AccrualPlan(20),
        [new OutcomeScenario("expected", "Expected effect", 0, 1, 0.5, 0.3, [0.5, 0], new DropoutAssumption("assumption", 0.1, 0.1))],
        [new Variant("fixed", "Fixed", [1, 1], [], null)],
        [200],
        new SimulationPlan(Trials, 250, 1, "Speed."));

    [Benchmark(OperationsPerInvoke = Trials, Description = "trial with a fixed design, 200 patients")]
    public TrialRequestResult Fixed() => TrialRequestSimulation.Run(request, Threads, null, CancellationToken.None);
}
