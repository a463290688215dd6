namespace TrialTwin.Prognosis.Prediction;

/// <summary>The prediction of one patient.</summary>
/// <param name="Subject">Name of the patient, or the row's number.</param>
/// <param name="Prediction">Predicted outcome; null where the model must not be applied.</param>
/// <param name="Contributions">Contribution of each covariate, outcome units; empty without prediction.</param>
/// <param name="Reason">Why there is no prediction; empty where there is one.</param>
public sealed record PatientPrediction(string Subject, double? Prediction, IReadOnlyList<double> Contributions, string Reason);
