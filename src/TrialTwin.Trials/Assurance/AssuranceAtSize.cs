namespace TrialTwin.Trials.Assurance;

/// <summary>What a size gives.</summary>
/// <param name="Size">Patients, for survival events.</param>
/// <param name="Assurance">Probability that the trial rejects, over the prior.</param>
/// <param name="PowerAtPriorMean">Power if the true effect were the prior's mean.</param>
/// <param name="SuccessWithoutBenefit">Part of the assurance that comes from true effects without benefit.</param>
/// <param name="BenefitAfterSuccess">Probability of a benefit given that the trial rejects.</param>
/// <param name="RelevantAfterSuccess">Probability of at least the relevant effect given that the trial rejects; null without one.</param>
public sealed record AssuranceAtSize(
    int Size,
    double Assurance,
    double PowerAtPriorMean,
    double SuccessWithoutBenefit,
    double BenefitAfterSuccess,
    double? RelevantAfterSuccess);
