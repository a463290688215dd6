namespace TrialTwin.Twins.Dosing;

/// <summary>A dose taken once daily from a day on; day 0 is the first day.</summary>
/// <param name="FromDay">First day of this dose, 0 or later.</param>
/// <param name="DoseMgPerDay">Daily dose as printed on the tablet, mg.</param>
public readonly record struct RegimenStep(double FromDay, double DoseMgPerDay);
