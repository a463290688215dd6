namespace TrialTwin.Trials.Designs.Survival;

/// <summary>A survival trial under an effect that changes over time.</summary>
/// <param name="RecruitmentScale">Factor on all rates of recruitment.</param>
/// <param name="Looks">What is expected at each look.</param>
public sealed record DelayedEffectResult(double RecruitmentScale, IReadOnlyList<DelayedEffectLook> Looks);
