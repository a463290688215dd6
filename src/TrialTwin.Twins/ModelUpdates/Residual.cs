namespace TrialTwin.Twins.ModelUpdates;

/// <summary>An observation beside its predictions.</summary>
/// <param name="Observation">What was observed.</param>
/// <param name="Typical">Prediction for a typical patient with the same doses and covariates.</param>
/// <param name="Individual">Prediction of the updated twin.</param>
/// <param name="Weighted">Observation minus individual prediction, in standard deviations of the residual error.</param>
public sealed record Residual(Observation Observation, double Typical, double Individual, double Weighted);
