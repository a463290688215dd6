using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Protocols;
using TrialTwin.Trials.Testing;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Simulation;

/// <summary>What the simulation needs to know of a study: all of the design, nothing of where the patients come from.</summary>
/// <param name="FollowUpWeeks">Weeks from randomisation to the endpoint.</param>
/// <param name="LowerIsBetter">Whether a negative difference to control is a benefit.</param>
/// <param name="Arms">Ids of the arms in the order of the allocation ratios, at most 32.</param>
/// <param name="Control">Index of the control arm.</param>
/// <param name="Testing">Error level and order of the hypotheses.</param>
/// <param name="Accrual">Recruitment.</param>
/// <param name="Scenarios">Ids of the assumed truths, in the order in which the patient source numbers them.</param>
/// <param name="Variants">Designs.</param>
/// <param name="TotalPatients">Grid of sizes, increasing.</param>
/// <param name="Simulation">Replicates and seed.</param>
public sealed record TrialPlan(
    int FollowUpWeeks,
    bool LowerIsBetter,
    IReadOnlyList<string> Arms,
    int Control,
    TestingPlan Testing,
    AccrualPlan Accrual,
    IReadOnlyList<string> Scenarios,
    IReadOnlyList<Variant> Variants,
    IReadOnlyList<int> TotalPatients,
    SimulationPlan Simulation)
{
    /// <param name="protocol">A protocol without problems.</param>
    public static TrialPlan Of(Protocol protocol) => new(
        protocol.Endpoint.Week,
        protocol.Endpoint.LowerIsBetter,
        [.. protocol.Arms.Select(arm => arm.Id)],
        protocol.Arms.ToList().FindIndex(arm => arm.IsControl),
        protocol.Testing,
        protocol.Accrual,
        [.. protocol.Scenarios.Select(scenario => scenario.Id)],
        protocol.Variants,
        protocol.TotalPatients,
        protocol.Simulation);

    /// <summary>Indices of the active arms in the order of testing.</summary>
    public IReadOnlyList<int> Hierarchy => [.. Testing.Hierarchy.Select(id => Arms.ToList().IndexOf(id))];

    /// <summary>1 when a larger value is a benefit, else -1.</summary>
    public int DirectionOfBenefit => LowerIsBetter ? -1 : 1;

    /// <summary>Blocks of work; block b holds replicates b * ReplicatesPerBlock and on.</summary>
    public int BlockCount => (Simulation.Replicates + Simulation.ReplicatesPerBlock - 1) / Simulation.ReplicatesPerBlock;
}
