namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>Who is attacked with the help of the synthetic patients: some that they were learned from, and some that they were not.</summary>
/// <param name="Training">All patients learned from.</param>
/// <param name="Synthetic">All synthetic patients.</param>
/// <param name="Members">Rows of those attacked among the patients learned from.</param>
/// <param name="Holdout">Rows of those attacked among all others.</param>
internal sealed record PrivacySample(PatientTable Training, IReadOnlyList<double[]> Synthetic, IReadOnlyList<double[]> Members, IReadOnlyList<double[]> Holdout)
{
    /// <summary>More attacks on either side would not sharpen an interval that matters.</summary>
    private const int MostAttacks = 2000;

    public static PrivacySample Of(PatientTable training, PatientTable holdout, PatientTable synthetic) => new(
        training,
        Rows(synthetic, synthetic.Patients),
        Rows(training, MostAttacks),
        Rows(holdout, MostAttacks));

    private static double[][] Rows(PatientTable table, int most) => [.. Enumerable.Range(0, Math.Min(most, table.Patients)).Select(table.Row)];
}
