namespace TrialTwin.Prognosis.Prediction;

/// <summary>One row of a file to which a model is applied.</summary>
/// <param name="Row">Index of the row.</param>
/// <param name="Subject">Name of the patient, or the row's number.</param>
/// <param name="Covariates">Covariates in the model's order; null where the model must not be applied.</param>
/// <param name="Reason">Why not, in words; empty where it may.</param>
public sealed record PatientRow(int Row, string Subject, double[]? Covariates, string Reason);
