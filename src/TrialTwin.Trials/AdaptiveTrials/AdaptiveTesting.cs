using TrialTwin.Trials.Variants;

namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>The test of an adaptive trial.</summary>
/// <param name="AlphaOneSided">Familywise error, one-sided, above 0 and below 0.5.</param>
/// <param name="Method">How stages are put together.</param>
/// <param name="Spending">Error spending by planned information; null for Fisher's combination and where only the last look tests.</param>
/// <param name="Intersection">Test of several hypotheses at once; null with a single hypothesis.</param>
/// <param name="EfficacyStop">When an early look stops for efficacy; it makes no difference with a single hypothesis.</param>
public sealed record AdaptiveTesting(
    double AlphaOneSided,
    StageMethod Method,
    ErrorSpending? Spending,
    IntersectionKind? Intersection,
    EfficacyStop EfficacyStop);
