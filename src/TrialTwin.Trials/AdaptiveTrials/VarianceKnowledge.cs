namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>What the analysis knows of the standard deviation.</summary>
public enum VarianceKnowledge
{
    /// <summary>It is estimated from the patients analysed: t tests.</summary>
    Estimated,

    /// <summary>It is taken as known: z tests.</summary>
    Known,
}
