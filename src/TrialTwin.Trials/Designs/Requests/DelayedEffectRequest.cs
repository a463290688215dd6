using TrialTwin.Trials.Designs.Survival;

namespace TrialTwin.Trials.Designs.Requests;

/// <summary>One survival trial under an effect that changes over time.</summary>
/// <param name="Id">As the user wrote it.</param>
/// <param name="Trial">What is assumed.</param>
/// <param name="Plan">Errors and how they are spent.</param>
/// <param name="TargetPower">Power that the recruitment is scaled to; null takes the recruitment as it is.</param>
public sealed record DelayedEffectRequest(string Id, DelayedEffectTrial Trial, SpendingPlan Plan, double? TargetPower);
