namespace TrialTwin.Trials.Assurance;

/// <summary>Assurance of a trial by its size.</summary>
/// <param name="Schema">"trialtwin/assurance-result/1".</param>
/// <param name="RequestHash">SHA-256 of the canonical JSON of the request.</param>
/// <param name="PriorMean">On the effect's scale.</param>
/// <param name="PriorStandardDeviation">On the effect's scale.</param>
/// <param name="PriorBenefit">Prior probability of a benefit: no size gives more assurance than this and the error.</param>
/// <param name="PriorRelevant">Prior probability of at least the relevant effect; null without one.</param>
/// <param name="Sizes">In the order of the request.</param>
/// <param name="SizeForTarget">Smallest size with the target assurance; null when none is asked for or up to a million reaches it.</param>
public sealed record AssuranceResult(
    string Schema,
    string RequestHash,
    double PriorMean,
    double PriorStandardDeviation,
    double PriorBenefit,
    double? PriorRelevant,
    IReadOnlyList<AssuranceAtSize> Sizes,
    AssuranceAtSize? SizeForTarget);
