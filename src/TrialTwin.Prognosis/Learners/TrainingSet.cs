using TrialTwin.Numerics.Provenance;

namespace TrialTwin.Prognosis.Learners;

/// <summary>Patients to learn from: complete covariates and outcome.</summary>
/// <param name="Covariates">Names of the covariates.</param>
/// <param name="Rows">Covariates of each patient, in the order of the names.</param>
/// <param name="Outcome">Outcome of each patient.</param>
public sealed record TrainingSet(IReadOnlyList<string> Covariates, double[][] Rows, double[] Outcome)
{
    public int Patients => Rows.Length;

    public TrainingSet Take(IReadOnlyCollection<int> patients) =>
        new(Covariates, [.. patients.Select(i => Rows[i])], [.. patients.Select(i => Outcome[i])]);

    public double[] Column(int covariate) => Array.ConvertAll(Rows, row => row[covariate]);

    /// <summary>SHA-256 of the canonical JSON of names, covariates and outcome.</summary>
    public string ComputeHash() => CanonicalJson.HashOf(this);
}
