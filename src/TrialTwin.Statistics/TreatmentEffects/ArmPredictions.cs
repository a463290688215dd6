namespace TrialTwin.Statistics.TreatmentEffects;

/// <summary>What is predicted of every patient for one arm of a trial whose outcome is missing in some.</summary>
/// <param name="Observed">Probability that the outcome is observed, above 0, from everything known.</param>
/// <param name="FromBaseline">Outcome predicted from baseline alone.</param>
/// <param name="FromAll">Outcome predicted from baseline and what was measured later.</param>
public sealed record ArmPredictions(IReadOnlyList<double> Observed, IReadOnlyList<double> FromBaseline, IReadOnlyList<double> FromAll);
