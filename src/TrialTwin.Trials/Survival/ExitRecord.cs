namespace TrialTwin.Trials.Survival;

/// <summary>One patient's end of observation.</summary>
/// <param name="MonthsOnStudy">Months since randomisation.</param>
/// <param name="ExitMonth">Calendar month.</param>
/// <param name="Treated">Whether on treatment.</param>
/// <param name="IsEvent">Event rather than dropout.</param>
internal readonly record struct ExitRecord(double MonthsOnStudy, double ExitMonth, bool Treated, bool IsEvent);
