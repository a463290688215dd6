using TrialTwin.Trials.Designs;

namespace TrialTwin.Trials.SequentialAnalysis;

/// <summary>The design that a running trial is analysed by; one-sided, the alternative is a larger effect.</summary>
/// <param name="Combination">How the stages are brought together.</param>
/// <param name="Efficacy">Shape of the boundary; null for Fisher's combination, which has equal levels.</param>
/// <param name="AlphaOneSided">Type I error, above 0 and below 0.5.</param>
/// <param name="Fractions">Planned cumulative information fractions, increasing to 1.</param>
public sealed record SequentialAnalysisDesign(
    StageCombination Combination,
    EfficacyBoundary? Efficacy,
    double AlphaOneSided,
    IReadOnlyList<double> Fractions)
{
    public int Stages => Fractions.Count;
}
