namespace TrialTwin.Trials.Arms;

/// <summary>A dose taken once daily from a day on; day 0 is the day of randomisation.</summary>
public sealed record DoseStep(int FromDay, double DoseMgPerDay);
