namespace TrialTwin.Prognosis.Learners;

/// <summary>One covariate of a frozen linear model.</summary>
/// <param name="Covariate">Name of the covariate.</param>
/// <param name="Coefficient">Outcome units per unit of the covariate.</param>
/// <param name="Mean">Mean among the training patients.</param>
/// <param name="StandardDeviation">Standard deviation among the training patients, divisor n.</param>
/// <param name="Minimum">Smallest value among the training patients.</param>
/// <param name="Maximum">Largest value among the training patients.</param>
public sealed record PrognosticTerm(
    string Covariate,
    double Coefficient,
    double Mean,
    double StandardDeviation,
    double Minimum,
    double Maximum);
