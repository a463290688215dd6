namespace TrialTwin.Trials.Designs.Rates;

/// <summary>What is said of rates.</summary>
public enum RateMeasure
{
    /// <summary>The rate of one group.</summary>
    OneSample,

    /// <summary>Rate under treatment less rate under control.</summary>
    Difference,

    /// <summary>Rate under treatment over rate under control.</summary>
    Ratio,

    /// <summary>Odds under treatment over odds under control, judged on the logarithmic scale.</summary>
    OddsRatio,
}
