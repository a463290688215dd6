namespace TrialTwin.Trials.ControlArms.External;

/// <summary>How a numeric covariate enters the models.</summary>
public enum CovariateTransform
{
    /// <summary>As it is.</summary>
    None,

    /// <summary>Natural logarithm; values above 0.</summary>
    Log,

    /// <summary>Natural logarithm of 1 + value; values of 0 and more.</summary>
    LogOnePlus,
}
