using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Scenarios;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Survival;

/// <summary>
/// A stand-alone simulation of two-arm trials with a time-to-event endpoint. The JSON form is described in
/// docs/formats/survival-request.md.
/// </summary>
/// <param name="Schema">"trialtwin/survival-request/1".</param>
/// <param name="Title">Title of the simulation.</param>
/// <param name="TotalPatients">Patients planned, 4 to 20000.</param>
/// <param name="Allocation">Treated and control patients of a randomisation block, each 1 to 10.</param>
/// <param name="Recruitment">When patients enter.</param>
/// <param name="ControlHazard">Hazard of the event under control by time since randomisation; the first piece starts at month 0.</param>
/// <param name="Dropout">Loss to follow-up, exponential in each arm.</param>
/// <param name="Testing">Error level, spending and test.</param>
/// <param name="Looks">Looks by number of events, increasing; the last is the final analysis.</param>
/// <param name="Scenarios">Assumed hazard ratios.</param>
/// <param name="Simulation">Replicates and seed.</param>
/// <param name="EstimateHazardRatio">Whether the hazard ratio is estimated at the end of every trial.</param>
public sealed record SurvivalRequest(
    string Schema,
    string Title,
    int TotalPatients,
    IReadOnlyList<int> Allocation,
    RecruitmentPlan Recruitment,
    IReadOnlyList<HazardPiece> ControlHazard,
    DropoutByMonth Dropout,
    SurvivalTesting Testing,
    IReadOnlyList<SurvivalLook> Looks,
    IReadOnlyList<SurvivalScenario> Scenarios,
    SimulationPlan Simulation,
    bool EstimateHazardRatio = false)
{
    /// <summary>The schema name that this version reads.</summary>
    public const string CurrentSchema = "trialtwin/survival-request/1";
}
