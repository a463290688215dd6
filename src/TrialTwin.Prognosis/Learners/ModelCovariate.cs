namespace TrialTwin.Prognosis.Learners;

/// <summary>One covariate of a learned model; <c>NAME=level</c> is 1 for that level of a text column, else 0.</summary>
/// <param name="Name">Name of the covariate.</param>
/// <param name="Mean">Mean among the training patients.</param>
/// <param name="StandardDeviation">Standard deviation among the training patients, divisor n.</param>
/// <param name="Minimum">Smallest value among the training patients.</param>
/// <param name="Maximum">Largest value among the training patients.</param>
public sealed record ModelCovariate(string Name, double Mean, double StandardDeviation, double Minimum, double Maximum);
