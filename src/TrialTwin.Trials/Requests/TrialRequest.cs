using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Testing;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Requests;

/// <summary>
/// A stand-alone simulation of trials from a normal distribution, without twins and without history. The JSON form is
/// described in docs/formats/trial-request.md.
/// </summary>
/// <param name="Schema">"trialtwin/trial-request/1".</param>
/// <param name="Title">Title of the simulation.</param>
/// <param name="FollowUpWeeks">Weeks from randomisation to the endpoint, 1 to 260.</param>
/// <param name="LowerIsBetter">Whether a negative difference to control is a benefit.</param>
/// <param name="Arms">Ids of the arms in the order of the allocation ratios.</param>
/// <param name="ControlArm">Id of the control arm.</param>
/// <param name="Testing">Error level and order of the hypotheses.</param>
/// <param name="Accrual">Recruitment.</param>
/// <param name="Scenarios">Assumed truths.</param>
/// <param name="Variants">Designs.</param>
/// <param name="TotalPatients">Grid of sizes, increasing.</param>
/// <param name="Simulation">Replicates and seed.</param>
public sealed record TrialRequest(
    string Schema,
    string Title,
    int FollowUpWeeks,
    bool LowerIsBetter,
    IReadOnlyList<string> Arms,
    string ControlArm,
    TestingPlan Testing,
    AccrualPlan Accrual,
    IReadOnlyList<OutcomeScenario> Scenarios,
    IReadOnlyList<Variant> Variants,
    IReadOnlyList<int> TotalPatients,
    SimulationPlan Simulation)
{
    /// <summary>The schema name that this version reads.</summary>
    public const string CurrentSchema = "trialtwin/trial-request/1";

    /// <summary>The part that the simulation needs.</summary>
    public TrialPlan Plan() => new(
        FollowUpWeeks,
        LowerIsBetter,
        Arms,
        Arms.ToList().IndexOf(ControlArm),
        Testing,
        Accrual,
        [.. Scenarios.Select(scenario => scenario.Id)],
        Variants,
        TotalPatients,
        Simulation);
}
