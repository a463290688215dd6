namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>How the stages' data are put together for a test.</summary>
public enum StageMethod
{
    /// <summary>All patients so far in one test, against group-sequential bounds.</summary>
    GroupSequential,

    /// <summary>Inverse normal combination of the stages' p-values, with weights planned beforehand.</summary>
    InverseNormal,

    /// <summary>Fisher's combination of the stages' p-values, each look at one and the same level.</summary>
    Fisher,
}
