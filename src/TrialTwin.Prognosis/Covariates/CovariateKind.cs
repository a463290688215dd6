namespace TrialTwin.Prognosis.Covariates;

/// <summary>How a covariate varies.</summary>
public enum CovariateKind
{
    /// <summary>Any number within a range.</summary>
    Continuous,

    /// <summary>Whole numbers.</summary>
    Discrete,

    /// <summary>0 or 1.</summary>
    Binary,

    /// <summary>Follows from other covariates.</summary>
    Derived,
}
