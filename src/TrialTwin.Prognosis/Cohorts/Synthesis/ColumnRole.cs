namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>What a column of patients stands for.</summary>
public enum ColumnRole
{
    /// <summary>Known before treatment starts.</summary>
    Covariate,

    /// <summary>Arm.</summary>
    Treatment,

    /// <summary>Measured afterwards.</summary>
    Outcome,
}
