namespace TrialTwin.Trials.SequentialAnalysis;

/// <summary>What the design's rule says at a stage.</summary>
public enum StageDecision
{
    /// <summary>Go on to the next stage.</summary>
    Continue,

    /// <summary>Reject the null hypothesis and stop before the last stage.</summary>
    RejectAndStop,

    /// <summary>Reject at the last stage.</summary>
    Reject,

    /// <summary>Do not reject at the last stage.</summary>
    Accept,
}
