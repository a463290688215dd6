namespace TrialTwin.Trials.Testing;

/// <summary>Error level and order of the hypotheses.</summary>
/// <param name="AlphaTwoSided">Two-sided family-wise error, 0 to 0.5.</param>
/// <param name="Hierarchy">Active arms in the order of testing; a hypothesis is tested once all before it are rejected.</param>
/// <param name="TargetPower">Power at which designs are compared, for the first hypothesis, 0.5 to 0.99.</param>
public sealed record TestingPlan(double AlphaTwoSided, IReadOnlyList<string> Hierarchy, double TargetPower);
