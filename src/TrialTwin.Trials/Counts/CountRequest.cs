using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Scenarios;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Counts;

/// <summary>
/// A stand-alone simulation of two-arm trials that compare rates of recurrent events. The JSON form is described in
/// docs/formats/count-request.md.
/// </summary>
/// <param name="Schema">"trialtwin/count-request/1".</param>
/// <param name="Title">Title of the simulation.</param>
/// <param name="TotalPatients">Patients planned, 4 to 20000.</param>
/// <param name="Allocation">Treated and control patients of a randomisation block, each 1 to 10.</param>
/// <param name="Recruitment">When patients enter.</param>
/// <param name="FollowUpMonths">Months for which each patient is observed, 0.1 to 600.</param>
/// <param name="Dropout">Loss to follow-up, exponential in each arm.</param>
/// <param name="Testing">Error level and spending.</param>
/// <param name="Looks">Looks by calendar time, increasing; the last is the final analysis.</param>
/// <param name="Scenarios">Assumed rates.</param>
/// <param name="Simulation">Replicates and seed.</param>
public sealed record CountRequest(
    string Schema,
    string Title,
    int TotalPatients,
    IReadOnlyList<int> Allocation,
    RecruitmentPlan Recruitment,
    double FollowUpMonths,
    DropoutByMonth Dropout,
    CountTesting Testing,
    IReadOnlyList<CountLook> Looks,
    IReadOnlyList<CountScenario> Scenarios,
    SimulationPlan Simulation)
{
    /// <summary>The schema name that this version reads.</summary>
    public const string CurrentSchema = "trialtwin/count-request/1";
}
