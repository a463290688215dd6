using TrialTwin.Prognosis.Learners;

namespace TrialTwin.Prognosis.Validation;

/// <summary>What is to be learned, from whom.</summary>
/// <param name="Data">Patients with complete covariates; the outcome is NaN where it was not observed.</param>
/// <param name="Baseline">The covariate that an ordinary ANCOVA adjusts for, per patient.</param>
/// <param name="Outcome">Name of the outcome, with unit.</param>
/// <param name="Units">Unit of each covariate, by name; absent ones are not known.</param>
public sealed record PrognosisTask(TrainingSet Data, double[] Baseline, string Outcome, IReadOnlyDictionary<string, string> Units)
{
    /// <summary>
    /// The same measure at the visits before, [patient][visit]; NaN where missing, but one seen where the outcome is not.
    /// Empty where there were none: then every outcome is observed.
    /// </summary>
    public double[][] EarlierVisits { get; init; } = [];

    /// <summary>Indices of the patients whose outcome was observed, ascending.</summary>
    internal int[] Observed => [.. Everybody.Where(IsObserved)];

    /// <summary>Indices of all patients, ascending.</summary>
    internal int[] Everybody => [.. Enumerable.Range(0, Data.Patients)];

    internal bool IsObserved(int patient) => !double.IsNaN(Data.Outcome[patient]);
}
