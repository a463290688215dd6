using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.Assurance;

/// <summary>
/// Probability of success of a two-arm trial under a prior for its effect. The JSON form is described in
/// docs/formats/assurance-request.md.
/// </summary>
/// <param name="Schema">"trialtwin/assurance-request/1".</param>
/// <param name="Title">Title.</param>
/// <param name="Endpoint">Endpoint and what the information depends on.</param>
/// <param name="LowerIsBetter">Whether a negative effect is a benefit.</param>
/// <param name="TreatedPerControl">Treated patients for each control patient, 0.1 to 10.</param>
/// <param name="AlphaOneSided">Above 0 and below 0.5.</param>
/// <param name="Spending">Error spending; null only without interim looks.</param>
/// <param name="InterimFractions">Information fractions of interim efficacy looks, increasing, each above 0 and below 1; empty for a fixed design.</param>
/// <param name="Prior">Belief about the true effect.</param>
/// <param name="RelevantEffect">Smallest effect that matters, on the effect's scale; null leaves it out.</param>
/// <param name="Sizes">Patients, for survival events, at which assurance is computed.</param>
/// <param name="TargetAssurance">Asks for the smallest size that reaches it; null does not ask.</param>
public sealed record AssuranceRequest(
    string Schema,
    string Title,
    AssuranceEndpoint Endpoint,
    bool LowerIsBetter,
    double TreatedPerControl,
    double AlphaOneSided,
    ErrorSpending? Spending,
    IReadOnlyList<double> InterimFractions,
    EffectPrior Prior,
    double? RelevantEffect,
    IReadOnlyList<int> Sizes,
    double? TargetAssurance)
{
    /// <summary>The schema name that this version reads.</summary>
    public const string CurrentSchema = "trialtwin/assurance-request/1";
}
