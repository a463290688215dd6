namespace TrialTwin.Trials.ControlArms.Planning;

/// <summary>A share of explained variance with its interval, as a request states it.</summary>
/// <param name="Value">Estimate.</param>
/// <param name="Lower">Lower limit.</param>
/// <param name="Upper">Upper limit.</param>
/// <param name="Level">Confidence level, 0 to 1.</param>
public sealed record PlannedR2(double Value, double Lower, double Upper, double Level = 0.95);
