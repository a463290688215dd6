namespace TrialTwin.Trials.Simulation;

/// <summary>
/// One virtual patient: what is known at randomisation, and what would be seen in each arm under each scenario. Used
/// again for every patient, so that simulation allocates nothing.
/// </summary>
internal class PatientOutcomes(int scenarios, int arms)
{
    public int Arms { get; } = arms;

    /// <summary>Baseline of the endpoint, endpoint unit.</summary>
    public double Baseline { get; internal set; }

    /// <summary>Frozen prognostic score, endpoint unit, by scenario.</summary>
    public double[] Score { get; } = new double[scenarios];

    /// <summary>Change at the endpoint whatever happened (treatment policy), by <see cref="At"/>.</summary>
    public double[] Change { get; } = new double[scenarios * arms];

    /// <summary>Change at the endpoint had the patient stayed on treatment, by <see cref="At"/>.</summary>
    public double[] ChangeOnTreatment { get; } = new double[scenarios * arms];

    /// <summary>Whether the patient is on treatment up to the endpoint, by <see cref="At"/>.</summary>
    public bool[] Completes { get; } = new bool[scenarios * arms];

    public int At(int scenario, int arm) => (scenario * Arms) + arm;
}
