namespace TrialTwin.Prognosis.Trajectories;

/// <summary>What a user asks of <c>prognosis fit</c> for an outcome over visits; documented in docs/formats/trajectory-request.md.</summary>
/// <param name="Schema">Schema name, <see cref="CurrentSchema"/>.</param>
/// <param name="Data">Data file with one row per patient and visit, beside the request or of the library ("reference:").</param>
/// <param name="Subject">Column that names the patient.</param>
/// <param name="Visit">Column that names the visit.</param>
/// <param name="Visits">Visits to learn, in the order of time.</param>
/// <param name="Outcome">Column of the outcome.</param>
/// <param name="Baseline">Columns that the plain analysis adjusts for anyway.</param>
/// <param name="Covariates">Columns to learn from, equal in all rows of a patient; text becomes an indicator for each level but the first.</param>
/// <param name="Filter">Rows taken: the value that each of these columns must hold.</param>
/// <param name="Folds">Folds of each cross-validation, 2 to 20.</param>
/// <param name="Repeats">Repeats, 1 to 50.</param>
/// <param name="Seed">Seed of the folds.</param>
public sealed record TrajectoryRequest(
    string Schema,
    string Data,
    string Subject,
    string Visit,
    IReadOnlyList<string> Visits,
    string Outcome,
    IReadOnlyList<string> Baseline,
    IReadOnlyList<string> Covariates,
    IReadOnlyDictionary<string, string>? Filter = null,
    int Folds = 5,
    int Repeats = 2,
    ulong Seed = 1)
{
    /// <summary>The schema name that this version reads.</summary>
    public const string CurrentSchema = "trialtwin/trajectory-request/1";
}
