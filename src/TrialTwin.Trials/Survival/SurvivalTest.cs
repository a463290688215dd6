namespace TrialTwin.Trials.Survival;

/// <summary>Tests of two survival functions.</summary>
public enum SurvivalTest
{
    /// <summary>Log-rank with one Fleming-Harrington weight.</summary>
    LogRank,

    /// <summary>The largest of several weighted log-rank statistics, at the last look.</summary>
    MaxCombo,

    /// <summary>Difference of restricted mean survival times, at the last look.</summary>
    RestrictedMean,
}
