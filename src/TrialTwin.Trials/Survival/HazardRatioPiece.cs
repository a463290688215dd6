namespace TrialTwin.Trials.Survival;

/// <summary>A constant hazard ratio, treatment to control, from a time on.</summary>
/// <param name="FromMonth">Months since randomisation.</param>
/// <param name="Ratio">0.01 to 100; below 1 is a benefit.</param>
public sealed record HazardRatioPiece(double FromMonth, double Ratio);
