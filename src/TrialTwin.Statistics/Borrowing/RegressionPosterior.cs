namespace TrialTwin.Statistics.Borrowing;

/// <summary>Posterior of the coefficients of a logistic regression that borrows from history.</summary>
/// <param name="Means">Posterior means in the order of the columns, log odds.</param>
/// <param name="Sds">Posterior standard deviations.</param>
/// <param name="Share">What a historical patient counts: as given, or its posterior mean.</param>
public sealed record RegressionPosterior(IReadOnlyList<double> Means, IReadOnlyList<double> Sds, double Share);
