using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.OperatingCharacteristics;
using TrialTwin.Trials.Requests;
using TrialTwin.Trials.Scenarios;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Testing;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Tests.Requests;

/// <summary>Requests that tests simulate.</summary>
internal static class Requests
{
    public static readonly Variant Fixed = new("fixed", "Fixed", [1, 1, 1], [], null);
    public static readonly Variant FewerControls = new("fewer-controls", "Fixed, 2:2:1", [2, 2, 1], [], null);
    public static readonly Variant Sequential = new("sequential", "One interim look", [1, 1, 1], [0.5], ErrorSpending.OBrienFleming);

    /// <summary>Three arms, control last; SD 6; the second arm is tested first.</summary>
    public static TrialRequest Three(double effect, int replicates, IReadOnlyList<int> sizes) => new(
        TrialRequest.CurrentSchema,
        "Test",
        24,
        LowerIsBetter: true,
        ["low", "high", "control"],
        "control",
        new TestingPlan(0.05, ["high", "low"], 0.9),
        new AccrualPlan(30),
        [new OutcomeScenario("truth", "Truth", 2, 6, 0.5, 0.4, [effect, effect, 0], new DropoutAssumption("assumption", 0.2, 0.2))],
        [Fixed, FewerControls, Sequential],
        sizes,
        new SimulationPlan(replicates, 250, 11, "Test."));

    public static TrialRequestResult Run(TrialRequest request) => TrialRequestSimulation.Run(request, 2, null, TestContext.Current.CancellationToken);

    public static OperatingCharacteristic Cell(this TrialRequestResult result, Func<CellKey, bool> which) =>
        result.Simulation.Cells.First(cell => which(cell.Cell));
}
