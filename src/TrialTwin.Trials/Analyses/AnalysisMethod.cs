namespace TrialTwin.Trials.Analyses;

/// <summary>How the change from baseline is analysed; every variant is analysed in all three ways.</summary>
public enum AnalysisMethod
{
    /// <summary>Difference of means.</summary>
    Unadjusted,

    /// <summary>Linear model with treatment and baseline.</summary>
    Ancova,

    /// <summary>Linear model with treatment, baseline and the frozen prognostic score.</summary>
    AncovaWithScore,
}
