using TrialTwin.Prognosis.Requests;

namespace TrialTwin.Prognosis.TimeToEvent;

/// <summary>What a user asks of <c>prognosis fit</c> for a time to an event; documented in docs/formats/time-prognosis-request.md.</summary>
/// <param name="Schema">Schema name, <see cref="CurrentSchema"/>.</param>
/// <param name="Data">Data file beside the request, or "reference:" and the name of a file of the library.</param>
/// <param name="Time">Column of the time to event or censoring, above 0.</param>
/// <param name="Event">Column that tells whether the event was seen or the time is censored.</param>
/// <param name="Horizon">Time by which the event is predicted, unit of the times.</param>
/// <param name="Baseline">Columns that the plain analysis adjusts for anyway.</param>
/// <param name="Covariates">Columns to learn from; a text column becomes an indicator for each level but the first.</param>
/// <param name="Filter">Rows taken: the value that each of these columns must hold.</param>
/// <param name="Subject">Column that must hold a different value in every row taken; null to check nothing.</param>
/// <param name="EventValue">Value that stands for a seen event, every other one for a censored time; null for 1 and 0.</param>
/// <param name="Learner">"cox", "elastic-net-cox", "weibull" or "log-logistic".</param>
/// <param name="Alpha">Elastic-net mixing, 0 to 1.</param>
/// <param name="Folds">Folds of each cross-validation, 2 to 20.</param>
/// <param name="Repeats">Repeats, 1 to 50.</param>
/// <param name="Seed">Seed of the folds.</param>
/// <param name="Missing">What is done with patients whose covariates are not all present.</param>
public sealed record TimePrognosisRequest(
    string Schema,
    string Data,
    string Time,
    string Event,
    double Horizon,
    IReadOnlyList<string> Baseline,
    IReadOnlyList<string> Covariates,
    IReadOnlyDictionary<string, string>? Filter = null,
    string? Subject = null,
    string? EventValue = null,
    string Learner = "cox",
    double Alpha = 0.5,
    int Folds = 10,
    int Repeats = 5,
    ulong Seed = 1,
    MissingCovariates Missing = MissingCovariates.Complete)
{
    /// <summary>The schema name that this version reads.</summary>
    public const string CurrentSchema = "trialtwin/time-prognosis-request/1";
}
