namespace TrialTwin.Prognosis.Requests;

/// <summary>What a user asks of <c>prognosis fit</c>; documented in docs/formats/prognosis-request.md.</summary>
/// <param name="Schema">Schema name, <see cref="CurrentSchema"/>.</param>
/// <param name="Data">Data file beside the request, or "reference:" and the name of a file of the library.</param>
/// <param name="Outcome">Column of the outcome.</param>
/// <param name="Baseline">Numeric column that an ordinary ANCOVA adjusts for.</param>
/// <param name="Covariates">Columns to learn from; a text column becomes an indicator for each level but the first.</param>
/// <param name="Filter">Rows taken: the value that each of these columns must hold.</param>
/// <param name="Subject">Column that must hold a different value in every row taken; null to check nothing.</param>
/// <param name="Learner">"elastic-net", "logistic-elastic-net", "boosted-trees" or "super-learner".</param>
/// <param name="Alpha">Elastic-net mixing, 0 to 1.</param>
/// <param name="Folds">Folds of each cross-validation, 2 to 20.</param>
/// <param name="Repeats">Repeats, 1 to 200.</param>
/// <param name="Seed">Seed of the folds.</param>
/// <param name="Knots">0 for straight covariates, 3 to 5 for natural splines in the linear models.</param>
/// <param name="Rounds">Boosted trees at most, 1 to 500.</param>
/// <param name="Depth">Their depth, 1 to 6.</param>
/// <param name="LearningRate">Share of a leaf taken, above 0 to 1.</param>
/// <param name="Missing">What is done with patients whose covariates are not all present.</param>
public sealed record PrognosisRequest(
    string Schema,
    string Data,
    string Outcome,
    string Baseline,
    IReadOnlyList<string> Covariates,
    IReadOnlyDictionary<string, string>? Filter = null,
    string? Subject = null,
    string Learner = "elastic-net",
    double Alpha = 0.5,
    int Folds = 10,
    int Repeats = 20,
    ulong Seed = 1,
    int Knots = 0,
    int Rounds = 100,
    int Depth = 2,
    double LearningRate = 0.1,
    MissingCovariates Missing = MissingCovariates.Complete)
{
    /// <summary>The schema name that this version reads.</summary>
    public const string CurrentSchema = "trialtwin/prognosis-request/1";
}
