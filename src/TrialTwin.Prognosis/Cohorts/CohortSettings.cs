namespace TrialTwin.Prognosis.Cohorts;

/// <summary>How a cohort is judged.</summary>
/// <param name="DisplayPatients">Virtual patients behind the baseline table.</param>
/// <param name="FidelityFolds">Folds in which the generator is judged on patients left out.</param>
/// <param name="Seed">Seed of the draws.</param>
public sealed record CohortSettings(int DisplayPatients, int FidelityFolds, ulong Seed);
