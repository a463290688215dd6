namespace TrialTwin.Trials.Designs.Survival;

/// <summary>One-sided errors and how they are spent over the information.</summary>
/// <param name="Alpha">Type I error, above 0 and below 0.5.</param>
/// <param name="Efficacy">How it is spent.</param>
/// <param name="Beta">Type II error spent on futility bounds that do not bind; of no effect without them.</param>
/// <param name="Futility">How it is spent; null without futility bounds.</param>
public sealed record SpendingPlan(double Alpha, ErrorSpendingFunction Efficacy, double Beta, ErrorSpendingFunction? Futility);
