using TrialTwin.Prognosis.History;

namespace TrialTwin.Prognosis.Trajectories;

/// <summary>What <c>prognosis fit</c> of trajectories writes to results.json, beside the model itself.</summary>
/// <param name="Schema">Schema name, <see cref="CurrentSchema"/>.</param>
/// <param name="Data">The data file read.</param>
/// <param name="Flow">Rows from read to used.</param>
/// <param name="Patients">Patients learned from.</param>
/// <param name="ModelHash">SHA-256 of the frozen model.</param>
/// <param name="Seed">Seed of the folds.</param>
/// <param name="Visits">Judgement of each visit, on patients left out.</param>
/// <param name="FailedFits">Fits of the cross-validation without a maximum, in whose place the visits' means were used.</param>
/// <param name="Warnings">What must be known of the model.</param>
public sealed record TrajectoryResult(
    string Schema,
    DataFile Data,
    IReadOnlyList<FlowStep> Flow,
    int Patients,
    string ModelHash,
    ulong Seed,
    IReadOnlyList<VisitJudgement> Visits,
    int FailedFits,
    IReadOnlyList<string> Warnings)
{
    /// <summary>The schema name that this version writes.</summary>
    public const string CurrentSchema = "trialtwin/trajectory-result/1";
}
