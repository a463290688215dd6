namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>What a simulated trial draws; the distribution of its results is the same.</summary>
public enum DataLevel
{
    /// <summary>Every patient's outcome.</summary>
    Patients,

    /// <summary>The arms' means and the pooled sum of squares of each stage, from their exact distributions.</summary>
    SufficientStatistics,
}
