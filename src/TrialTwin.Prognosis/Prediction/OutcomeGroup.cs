namespace TrialTwin.Prognosis.Prediction;

/// <summary>One point of a calibration curve: a tenth of the patients by prediction.</summary>
/// <param name="Patients">Patients in the group.</param>
/// <param name="Predicted">Their mean prediction.</param>
/// <param name="Observed">Their mean outcome.</param>
/// <param name="StandardError">Standard error of the mean outcome.</param>
public sealed record OutcomeGroup(int Patients, double Predicted, double Observed, double StandardError);
