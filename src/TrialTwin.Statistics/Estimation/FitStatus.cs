namespace TrialTwin.Statistics.Estimation;

/// <summary>How an iterative fit ended.</summary>
public enum FitStatus
{
    /// <summary>At the maximum, to numerical precision.</summary>
    Converged,

    /// <summary>The bound on iterations was reached; the estimates are not those of the method.</summary>
    IterationLimit,

    /// <summary>The data do not determine the parameters: a covariance that is not positive definite, or columns that determine each other.</summary>
    Singular,

    /// <summary>A coefficient runs to infinity: a covariate tells the outcomes apart without error.</summary>
    Separated,
}
