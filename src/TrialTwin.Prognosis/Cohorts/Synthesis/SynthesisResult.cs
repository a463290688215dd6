using TrialTwin.Prognosis.History;

namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>What <c>cohort synthesise</c> finds, beside the synthetic patients themselves.</summary>
/// <param name="Schema">Schema name, <see cref="CurrentSchema"/>.</param>
/// <param name="Title">Title of the request.</param>
/// <param name="RequestHash">SHA-256 of the canonical JSON of the request.</param>
/// <param name="Data">The data file read.</param>
/// <param name="Flow">Rows from read to learned from and held out.</param>
/// <param name="Method">How patients were drawn.</param>
/// <param name="Seed">Seed of every draw.</param>
/// <param name="Patients">Synthetic patients drawn.</param>
/// <param name="Redrawn">Draws that broke a constraint and were drawn again.</param>
/// <param name="Failed">Patients that broke a constraint in every draw and are missing.</param>
/// <param name="Fidelity">How alike they are to the real ones.</param>
/// <param name="Utility">What can be learned from them.</param>
/// <param name="Privacy">What they tell of the real ones.</param>
/// <param name="Export">Whether they may leave the program.</param>
public sealed record SynthesisResult(
    string Schema,
    string Title,
    string RequestHash,
    DataFile Data,
    IReadOnlyList<FlowStep> Flow,
    SynthesisMethod Method,
    ulong Seed,
    int Patients,
    int Redrawn,
    int Failed,
    FidelityResult Fidelity,
    IReadOnlyList<UtilityRow> Utility,
    PrivacyResult Privacy,
    ExportVerdict Export)
{
    /// <summary>The schema name that this version writes.</summary>
    public const string CurrentSchema = "trialtwin/cohort-result/1";
}
