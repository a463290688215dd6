namespace TrialTwin.Trials.Protocols;

/// <summary>How virtual patients are drawn.</summary>
/// <param name="DisplayPatients">Virtual patients behind the baseline table, 100 to 100000.</param>
/// <param name="FidelityFolds">Folds in which the generator is judged on patients left out, 2 to 20.</param>
public sealed record CohortPlan(int DisplayPatients, int FidelityFolds);
