namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>Selection of arms or populations at every interim look.</summary>
/// <param name="Rule">Which go on.</param>
/// <param name="Number">How many, for <see cref="SelectionRule.RBest"/>; otherwise null.</param>
/// <param name="Margin">Distance to the largest effect, for <see cref="SelectionRule.Epsilon"/>, endpoint unit; otherwise null.</param>
/// <param name="Threshold">An arm whose effect is not above it is dropped whatever the rule, endpoint unit; null without threshold.</param>
public sealed record ArmSelection(SelectionRule Rule, int? Number, double? Margin, double? Threshold);
