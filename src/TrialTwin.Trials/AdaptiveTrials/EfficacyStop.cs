namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>When a trial of several hypotheses stops early for efficacy.</summary>
public enum EfficacyStop
{
    /// <summary>One hypothesis is rejected.</summary>
    AnyRejected,

    /// <summary>All hypotheses still under test are rejected.</summary>
    AllRejected,
}
