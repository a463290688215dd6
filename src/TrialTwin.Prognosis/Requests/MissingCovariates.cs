namespace TrialTwin.Prognosis.Requests;

/// <summary>What is done with patients whose covariates are not all present.</summary>
public enum MissingCovariates
{
    /// <summary>They are not learned from.</summary>
    Complete,

    /// <summary>They are kept: the mean of the others stands for the number, and an indicator says so.</summary>
    Indicator,
}
