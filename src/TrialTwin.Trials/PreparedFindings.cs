using TrialTwin.Prognosis.Cohorts;
using TrialTwin.Prognosis.History;
using TrialTwin.Prognosis.Validation;
using TrialTwin.Twins;

namespace TrialTwin.Trials;

/// <summary>What a study learns before it simulates trials.</summary>
public sealed record PreparedFindings(
    HistoryResult History,
    PrognosisResult Prognosis,
    CohortResult Cohort,
    TwinResult Twins);
