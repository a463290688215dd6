namespace TrialTwin.Trials.ControlArms.External;

/// <summary>Scale of an estimate, trial against external.</summary>
public enum ComparisonMeasure
{
    /// <summary>Difference of means, or of risks.</summary>
    Difference,

    /// <summary>Log odds ratio given the covariates.</summary>
    LogOddsRatio,

    /// <summary>Log hazard ratio.</summary>
    LogHazardRatio,

    /// <summary>Difference of restricted mean times.</summary>
    RestrictedMean,
}
