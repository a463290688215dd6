namespace TrialTwin.Trials.ControlArms.External;

/// <summary>What a comparison with external controls found; nothing in it is randomised evidence.</summary>
/// <param name="Schema">"trialtwin/external-control-result/1".</param>
/// <param name="RequestHash">SHA-256 of the canonical JSON of the request.</param>
/// <param name="Title">Title of the request.</param>
/// <param name="Sources">Trial, then external.</param>
/// <param name="Primary">Analysis that counts.</param>
/// <param name="Estimates">Every estimate.</param>
/// <param name="Balance">Standardised mean differences.</param>
/// <param name="Overlap">Propensity scores.</param>
/// <param name="ImportantBiasExcluded">Controls against controls: whether the primary interval lies inside the important bias; null otherwise.</param>
/// <param name="Bias">What a bias would do to the primary analysis.</param>
/// <param name="Warnings">Why the comparison may mislead.</param>
public sealed record ExternalControlResult(
    string Schema,
    string RequestHash,
    string Title,
    IReadOnlyList<SourceFlow> Sources,
    ComparisonRow Primary,
    IReadOnlyList<ComparisonRow> Estimates,
    IReadOnlyList<BalanceRow> Balance,
    OverlapSummary Overlap,
    bool? ImportantBiasExcluded,
    BiasTolerance Bias,
    IReadOnlyList<ComparisonWarning> Warnings)
{
    /// <summary>The schema name that this version writes.</summary>
    public const string CurrentSchema = "trialtwin/external-control-result/1";
}
