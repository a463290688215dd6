namespace TrialTwin.Prognosis.Validation;

/// <summary>Mean prediction and mean outcome of one group of patients left out.</summary>
public sealed record CalibrationPoint(int Patients, double MeanPredicted, double MeanObserved, double Lower, double Upper);
