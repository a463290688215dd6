namespace TrialTwin.Trials.ControlArms.Planning;

/// <summary>What an R² was measured against.</summary>
public enum R2Meaning
{
    /// <summary>Share of the variance left by the planned covariates.</summary>
    Incremental,

    /// <summary>Share of the whole variance that covariates and score explain together.</summary>
    Full,
}
