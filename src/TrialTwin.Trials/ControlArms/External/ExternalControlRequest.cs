namespace TrialTwin.Trials.ControlArms.External;

/// <summary>A comparison of trial patients with external ones; documented in docs/formats/external-control-request.md.</summary>
/// <param name="Schema">"trialtwin/external-control-request/1".</param>
/// <param name="Title">Title in output.</param>
/// <param name="Comparison">Whether the trial's patients are its controls or those under the new treatment.</param>
/// <param name="Trial">The trial's patients.</param>
/// <param name="External">The external patients.</param>
/// <param name="Outcome">What is compared.</param>
/// <param name="Covariates">Baseline covariates that are balanced.</param>
/// <param name="Primary">Analysis that counts, chosen before outcomes were seen.</param>
/// <param name="ImportantBias">Smallest bias that would matter.</param>
/// <param name="Unmeasured">What is known to differ or to matter but cannot be balanced; may be empty, but must be written.</param>
/// <param name="Subject">Column that names the patient; null to check no duplicates.</param>
/// <param name="Caliper">Largest distance of a matched pair, SDs of the log odds.</param>
/// <param name="MaximumTypeIError">One-sided error that a bias may at most lead to, 0.025 to 0.5.</param>
public sealed record ExternalControlRequest(
    string Schema,
    string Title,
    ExternalComparison Comparison,
    PatientSource Trial,
    PatientSource External,
    ComparedOutcome Outcome,
    IReadOnlyList<BalancedCovariate> Covariates,
    ComparisonMethod Primary,
    ImportantBias ImportantBias,
    IReadOnlyList<UnmeasuredCovariate> Unmeasured,
    string? Subject = null,
    double Caliper = 0.2,
    double MaximumTypeIError = 0.1)
{
    /// <summary>The schema name that this version reads.</summary>
    public const string CurrentSchema = "trialtwin/external-control-request/1";
}
