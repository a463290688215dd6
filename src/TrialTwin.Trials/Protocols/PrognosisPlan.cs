using TrialTwin.Prognosis.Validation;

namespace TrialTwin.Trials.Protocols;

/// <summary>How the prognostic model is learned.</summary>
/// <param name="Learner">One of <see cref="Learners"/>.</param>
/// <param name="Alpha">Elastic-net mixing, 0 (ridge) to 1 (lasso).</param>
/// <param name="Covariates">Baseline covariates by name; the order is kept.</param>
/// <param name="Folds">Folds of each cross-validation, 2 to 20.</param>
/// <param name="Repeats">Repeats, 1 to 200.</param>
/// <param name="Seed">Seed of the folds.</param>
public sealed record PrognosisPlan(
    string Learner,
    double Alpha,
    IReadOnlyList<string> Covariates,
    int Folds,
    int Repeats,
    ulong Seed)
{
    /// <summary>Learners that a plan can name.</summary>
    public static IReadOnlyList<string> Learners { get; } = [PrognosisStudy.ElasticNetName];
}
