namespace TrialTwin.Prognosis.Trajectories;

/// <summary>Patients with an outcome over visits.</summary>
/// <param name="Visits">Visits in the order of time.</param>
/// <param name="Covariates">Names of the covariates.</param>
/// <param name="Rows">Covariates of each patient.</param>
/// <param name="Outcome">Outcome by patient and visit; NaN where it was not observed, but not everywhere.</param>
internal sealed record TrajectoryData(IReadOnlyList<string> Visits, IReadOnlyList<string> Covariates, double[][] Rows, double[][] Outcome)
{
    public int Patients => Rows.Length;

    public TrajectoryData Take(int[] patients) =>
        this with { Rows = Array.ConvertAll(patients, i => Rows[i]), Outcome = Array.ConvertAll(patients, i => Outcome[i]) };

    /// <summary>Mean of the outcome at each visit.</summary>
    public double[] Means() => [.. Visits.Select((_, v) => Outcome.Where(o => !double.IsNaN(o[v])).Average(o => o[v]))];
}
