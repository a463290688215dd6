using TrialTwin.Prognosis.Learners;

namespace TrialTwin.Prognosis.Validation;

/// <summary>What is to be learned, from whom.</summary>
/// <param name="Data">Patients with complete covariates and outcome.</param>
/// <param name="Baseline">The covariate that an ordinary ANCOVA adjusts for, per patient.</param>
/// <param name="Outcome">Name of the outcome, with unit.</param>
/// <param name="Units">Unit of each covariate, by name; absent ones are not known.</param>
public sealed record PrognosisTask(TrainingSet Data, double[] Baseline, string Outcome, IReadOnlyDictionary<string, string> Units);
