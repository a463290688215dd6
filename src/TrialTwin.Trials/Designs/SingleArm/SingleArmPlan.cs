namespace TrialTwin.Trials.Designs.SingleArm;

/// <summary>What a single-arm trial with a binary endpoint is asked to show.</summary>
/// <param name="NullRate">Response rate that is of no interest, above 0.</param>
/// <param name="AlternativeRate">Response rate that is, above the null rate and below 1.</param>
/// <param name="AlphaOneSided">Largest type I error.</param>
/// <param name="Power">Smallest power under the alternative.</param>
public sealed record SingleArmPlan(double NullRate, double AlternativeRate, double AlphaOneSided, double Power);
