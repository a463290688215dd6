namespace TrialTwin.Trials.SequentialAnalysis;

/// <summary>How the stages of a running trial are brought together.</summary>
public enum StageCombination
{
    /// <summary>The data of all stages are pooled; valid while sample sizes stay as planned.</summary>
    GroupSequential,

    /// <summary>Weighted inverse normal combination of the stages' p-values; valid also after a change of sample size.</summary>
    InverseNormal,

    /// <summary>Fisher's product of the stages' p-values; valid also after a change of sample size.</summary>
    Fisher,
}
