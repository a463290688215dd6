namespace TrialTwin.Trials.DoseFinding;

/// <summary>State of a trial by the continual reassessment method.</summary>
/// <param name="Beta">Posterior mean of the model's parameter.</param>
/// <param name="Rates">Rate of dose-limiting toxicity at each dose, the model at the posterior mean.</param>
/// <param name="RecommendedDose">Number of the dose whose rate is closest to the target, from 1; whether a step to it may skip doses is for the protocol to say.</param>
public sealed record CrmResult(double Beta, IReadOnlyList<double> Rates, int RecommendedDose);
