namespace TrialTwin.Prognosis.Learners;

/// <summary>One covariate of a learned model; <c>NAME=level</c> is 1 for that level of a text column, else 0; <c>NAME missing</c> is 1 where the column is missing.</summary>
/// <param name="Name">Name of the covariate.</param>
/// <param name="Mean">Mean among the training patients.</param>
/// <param name="StandardDeviation">Standard deviation among the training patients, divisor n.</param>
/// <param name="Minimum">Smallest value among the training patients.</param>
/// <param name="Maximum">Largest value among the training patients.</param>
public sealed record ModelCovariate(string Name, double Mean, double StandardDeviation, double Minimum, double Maximum)
{
    private const string Absence = " missing";

    /// <summary>Column whose absence the covariate tells, such as "AGE" of "AGE missing"; null for any other covariate.</summary>
    internal string? AbsentColumn => Name.EndsWith(Absence, StringComparison.Ordinal) ? Name[..^Absence.Length] : null;

    /// <summary>Name of the covariate that is 1 where a column is missing.</summary>
    internal static string AbsenceOf(string column) => column + Absence;
}
