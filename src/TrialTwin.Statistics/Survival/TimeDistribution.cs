namespace TrialTwin.Statistics.Survival;

/// <summary>Distribution of time in an accelerated failure time model.</summary>
public enum TimeDistribution
{
    /// <summary>Weibull: the error of log time has the smallest extreme value distribution.</summary>
    Weibull,

    /// <summary>Log-logistic: the error of log time has the logistic distribution.</summary>
    LogLogistic,
}
