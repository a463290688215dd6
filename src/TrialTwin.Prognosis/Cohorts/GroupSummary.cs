namespace TrialTwin.Prognosis.Cohorts;

/// <summary>Mean and spread of one variable in one group; for a share, mean is in % and the deviation null.</summary>
public sealed record GroupSummary(int Patients, double Mean, double? StandardDeviation, double? P05, double? P95);
