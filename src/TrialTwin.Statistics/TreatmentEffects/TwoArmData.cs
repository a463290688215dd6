namespace TrialTwin.Statistics.TreatmentEffects;

/// <summary>Patients of two randomised arms, one entry per patient, nothing missing.</summary>
/// <param name="Outcome">Outcome.</param>
/// <param name="Active">Whether the patient is in the active arm.</param>
/// <param name="Covariates">Baseline covariates by name, one value per patient; may be empty.</param>
public sealed record TwoArmData(
    IReadOnlyList<double> Outcome,
    IReadOnlyList<bool> Active,
    IReadOnlyList<(string Name, IReadOnlyList<double> Values)> Covariates)
{
    public int Patients => Outcome.Count;

    public int ActivePatients => Active.Count(active => active);

    /// <summary>Share of active patients.</summary>
    public double ActiveShare => (double)ActivePatients / Patients;

    /// <summary>Rows of one arm.</summary>
    internal int[] Rows(bool active) => [.. Enumerable.Range(0, Patients).Where(i => Active[i] == active)];

    /// <exception cref="ArgumentException">Lengths differ, or an arm has fewer than two patients.</exception>
    internal void Check()
    {
        if (Active.Count != Patients || Covariates.Any(covariate => covariate.Values.Count != Patients))
        {
            throw new ArgumentException($"Outcome, arm and covariates differ in length; there are {Patients} outcomes.");
        }

        if (ActivePatients < 2 || Patients - ActivePatients < 2)
        {
            throw new ArgumentException($"{ActivePatients} active patients of {Patients}; each arm needs two.");
        }
    }
}
