using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Trials.Rates;

/// <summary>A stand-alone simulation of two-arm trials that compare shares of responders. The JSON form is described in docs/formats/rate-request.md.</summary>
/// <param name="Schema">"trialtwin/rate-request/1".</param>
/// <param name="Title">Title of the simulation.</param>
/// <param name="TotalPatients">Patients planned, 4 to 20000.</param>
/// <param name="Allocation">Treated and control patients of a randomisation block, each 1 to 10.</param>
/// <param name="Recruitment">When patients enter.</param>
/// <param name="OutcomeMonths">Months from randomisation until a patient's outcome is known, 0 to 120.</param>
/// <param name="HigherIsBetter">Whether responders are a benefit.</param>
/// <param name="Testing">Error level and spending.</param>
/// <param name="Looks">Looks by number of known outcomes, increasing; the last is at all patients.</param>
/// <param name="Scenarios">Assumed shares.</param>
/// <param name="Simulation">Replicates and seed.</param>
public sealed record RateRequest(
    string Schema,
    string Title,
    int TotalPatients,
    IReadOnlyList<int> Allocation,
    RecruitmentPlan Recruitment,
    double OutcomeMonths,
    bool HigherIsBetter,
    RateTesting Testing,
    IReadOnlyList<RateLook> Looks,
    IReadOnlyList<RateScenario> Scenarios,
    SimulationPlan Simulation)
{
    /// <summary>The schema name that this version reads.</summary>
    public const string CurrentSchema = "trialtwin/rate-request/1";
}
