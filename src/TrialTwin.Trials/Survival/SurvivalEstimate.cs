namespace TrialTwin.Trials.Survival;

/// <summary>An estimated log hazard ratio.</summary>
/// <param name="Log">Treatment to control.</param>
/// <param name="StandardError">From the information.</param>
internal readonly record struct SurvivalEstimate(double Log, double StandardError);
