namespace TrialTwin.Prognosis.Cohorts;

/// <summary>
/// One virtual patient before any trial happens to him or her. A holder that is filled again and again by
/// <see cref="ControlPopulation.Draw"/>, one per thread, so that drawing allocates nothing.
/// </summary>
public sealed class VirtualPatient
{
    internal VirtualPatient(int covariates, int visits)
    {
        Covariates = new double[covariates];
        Residuals = new double[visits];
        Normals = new double[covariates];
    }

    /// <summary>Baseline covariates in the order of <see cref="ControlPopulation.CovariateNames"/>.</summary>
    public double[] Covariates { get; }

    public double AgeYears { get; internal set; }

    public bool IsFemale { get; internal set; }

    public double HeightCm { get; internal set; }

    public double WeightKg { get; internal set; }

    /// <summary>Baseline of the endpoint, outcome units.</summary>
    public double Baseline { get; internal set; }

    /// <summary>Score of the frozen prognostic model, outcome units.</summary>
    public double Score { get; internal set; }

    /// <summary>
    /// What of the score baseline does not tell, with mean 0 and variance 1 in the population. Where the model is constant
    /// it has no such part, and this is a stand-in: a standard normal that only an assumed correlation uses.
    /// </summary>
    public double ScoreResidual { get; internal set; }

    /// <summary>Independent residuals with mean 0 and variance 1, the endpoint's visit first.</summary>
    public double[] Residuals { get; }

    /// <summary>Uniform on (0, 1) that decides whether and when the patient leaves treatment.</summary>
    public double DropoutUniform { get; internal set; }

    internal double[] Normals { get; }
}
