namespace TrialTwin.Trials.ControlArms.Planning;

/// <summary>Error level and target power.</summary>
/// <param name="AlphaTwoSided">Two-sided error; the test is one-sided at half of it.</param>
/// <param name="Power">Target power.</param>
public sealed record PlannedTest(double AlphaTwoSided = 0.05, double Power = 0.9);
