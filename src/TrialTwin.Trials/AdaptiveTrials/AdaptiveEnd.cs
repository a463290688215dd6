namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>Why a trial ended.</summary>
internal enum AdaptiveEnd
{
    /// <summary>With at least one hypothesis rejected.</summary>
    Efficacy,

    /// <summary>Below the futility bound of an interim look.</summary>
    Futility,

    /// <summary>No arm or population was selected at an interim look.</summary>
    NoneSelected,

    /// <summary>The last look rejected nothing.</summary>
    NotRejected,
}
