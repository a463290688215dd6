namespace TrialTwin.Trials.Accrual;

/// <summary>Recruitment as a Poisson process.</summary>
/// <param name="PatientsPerMonth">Mean number of patients randomised per month.</param>
public sealed record AccrualPlan(double PatientsPerMonth);
