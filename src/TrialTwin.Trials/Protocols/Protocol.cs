using TrialTwin.Trials.Accrual;
using TrialTwin.Trials.Arms;
using TrialTwin.Trials.Endpoints;
using TrialTwin.Trials.Estimands;
using TrialTwin.Trials.Questions;
using TrialTwin.Trials.Scenarios;
using TrialTwin.Trials.Simulation;
using TrialTwin.Trials.Testing;
using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Protocols;

/// <summary>
/// The whole of what a user decides about a study: what is asked, of whom, against which truths, with which designs.
/// The JSON form is described in docs/formats/protocol.md. A protocol may hold impossible values while it is a draft;
/// <see cref="ProtocolValidator"/> tells which.
/// </summary>
public sealed record Protocol(
    string Schema,
    string Id,
    string Title,
    Question Question,
    Estimand Estimand,
    Endpoint Endpoint,
    IReadOnlyList<Arm> Arms,
    TestingPlan Testing,
    HistoryPlan History,
    PrognosisPlan Prognosis,
    TwinPlan Twins,
    CohortPlan Cohort,
    AccrualPlan Accrual,
    IReadOnlyList<Scenario> Scenarios,
    IReadOnlyList<Variant> Variants,
    IReadOnlyList<int> TotalPatients,
    SimulationPlan Simulation)
{
    /// <summary>The schema name that this version reads and writes.</summary>
    public const string CurrentSchema = "trialtwin/protocol/1";
}
