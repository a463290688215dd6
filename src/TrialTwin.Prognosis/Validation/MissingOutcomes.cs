namespace TrialTwin.Prognosis.Validation;

/// <summary>Patients whose outcome was not observed, and what they could do to the gain.</summary>
/// <param name="Patients">Patients trained on by the expectation of their outcome, and not judged on.</param>
/// <param name="Gains">The gain over all patients under different assumptions on theirs.</param>
public sealed record MissingOutcomes(int Patients, IReadOnlyList<MissingOutcomeGain> Gains);
