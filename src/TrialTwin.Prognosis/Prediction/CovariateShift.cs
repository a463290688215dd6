namespace TrialTwin.Prognosis.Prediction;

/// <summary>How one covariate differs between the training patients and the new ones.</summary>
/// <param name="Covariate">Name.</param>
/// <param name="TrainingMean">Mean among the training patients.</param>
/// <param name="Mean">Mean among the new patients to whom the model applies.</param>
/// <param name="StandardisedDifference">Difference of the means in SDs of the training patients; null where they did not vary.</param>
public sealed record CovariateShift(string Covariate, double TrainingMean, double Mean, double? StandardisedDifference);
