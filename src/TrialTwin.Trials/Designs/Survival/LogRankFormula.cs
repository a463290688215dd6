namespace TrialTwin.Trials.Designs.Survival;

/// <summary>How a hazard ratio is turned into the mean of the log-rank statistic.</summary>
public enum LogRankFormula
{
    /// <summary>Schoenfeld, Biometrika 1981;68:316-319: log hazard ratio.</summary>
    Schoenfeld,

    /// <summary>Freedman, Statistics in Medicine 1982;1:121-129.</summary>
    Freedman,

    /// <summary>Freedman's formula with the allocation of Hsieh, Controlled Clinical Trials 1992;13:33-43.</summary>
    HsiehFreedman,
}
