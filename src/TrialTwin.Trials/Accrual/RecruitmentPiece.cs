namespace TrialTwin.Trials.Accrual;

/// <summary>A period of constant recruitment.</summary>
/// <param name="Months">Length of the period, 0.1 to 600; the last period is open.</param>
/// <param name="PatientsPerMonth">Rate, 0.01 to 10000.</param>
public sealed record RecruitmentPiece(double Months, double PatientsPerMonth);
