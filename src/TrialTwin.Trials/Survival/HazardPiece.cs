namespace TrialTwin.Trials.Survival;

/// <summary>A constant hazard from a time on.</summary>
/// <param name="FromMonth">Months since randomisation.</param>
/// <param name="PerMonth">Events per patient and month at risk, 1e-6 to 10.</param>
public sealed record HazardPiece(double FromMonth, double PerMonth);
