namespace TrialTwin.Statistics.Survival;

/// <summary>
/// Pseudo-observations of the restricted mean time without event (Andersen, Klein and Rosthøj 2003): what each patient adds to
/// the Kaplan-Meier estimate, a value per patient to which methods for uncensored outcomes apply.
/// </summary>
public static class PseudoObservations
{
    /// <param name="data">Patients of one group, at least two.</param>
    /// <param name="limit">Time up to which the mean is taken, at most the last but one time under observation.</param>
    public static double[] RestrictedMean(SurvivalData data, double limit)
    {
        ArgumentNullException.ThrowIfNull(data);
        var n = data.Patients;
        var all = KaplanMeier.Fit(data).RestrictedMean(limit).Estimate;
        return [.. Enumerable.Range(0, n).Select(i =>
            (n * all) - ((n - 1) * KaplanMeier.Fit(data.Take([.. Enumerable.Range(0, n).Where(j => j != i)])).RestrictedMean(limit).Estimate))];
    }
}
