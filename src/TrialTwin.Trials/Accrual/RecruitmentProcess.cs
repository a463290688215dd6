namespace TrialTwin.Trials.Accrual;

/// <summary>How patients follow each other at a given rate.</summary>
public enum RecruitmentProcess
{
    /// <summary>Evenly spaced: each as soon as the expected number is reached.</summary>
    Even,

    /// <summary>A Poisson process.</summary>
    Poisson,
}
