namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>What a user asks of <c>cohort synthesise</c>; documented in docs/formats/cohort-request.md.</summary>
/// <param name="Schema">Schema name, <see cref="CurrentSchema"/>.</param>
/// <param name="Title">Title in output.</param>
/// <param name="Data">Data file beside the request, or "reference:" and the name of a file of the library.</param>
/// <param name="Columns">Columns to be synthesised; any other is left out.</param>
/// <param name="Subject">Column that must hold a different value in every row taken; never copied. Null to check nothing.</param>
/// <param name="Filter">Rows taken: the value that each of these columns must hold.</param>
/// <param name="Method">How patients are drawn.</param>
/// <param name="Constraints">What must hold in every patient.</param>
/// <param name="Patients">Synthetic patients, 50 to 20,000; null for as many as are learned from.</param>
/// <param name="HoldoutShare">Share of the patients that is not learned from and that attacks and predictions are judged on, 0.2 to 0.5.</param>
/// <param name="SmallestLeaf">Fewest real patients that a value of a tree is drawn from, 5 to 500.</param>
/// <param name="Seed">Seed of every draw.</param>
public sealed record SynthesisRequest(
    string Schema,
    string Title,
    string Data,
    IReadOnlyList<SynthesisColumn> Columns,
    string? Subject = null,
    IReadOnlyDictionary<string, string>? Filter = null,
    SynthesisMethod Method = SynthesisMethod.Cart,
    IReadOnlyList<SynthesisConstraint>? Constraints = null,
    int? Patients = null,
    double HoldoutShare = 0.3,
    int SmallestLeaf = 20,
    ulong Seed = 1)
{
    /// <summary>The schema name that this version reads.</summary>
    public const string CurrentSchema = "trialtwin/cohort-request/1";
}
