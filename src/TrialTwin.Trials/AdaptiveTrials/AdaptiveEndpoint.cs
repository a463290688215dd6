namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>A normally distributed endpoint; larger is better.</summary>
/// <param name="StandardDeviation">Within arms, above 0, in the endpoint's unit.</param>
/// <param name="Variance">What the analysis knows of it.</param>
/// <param name="Data">What is drawn.</param>
public sealed record AdaptiveEndpoint(double StandardDeviation, VarianceKnowledge Variance, DataLevel Data);
