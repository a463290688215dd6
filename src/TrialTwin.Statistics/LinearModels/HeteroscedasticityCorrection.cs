namespace TrialTwin.Statistics.LinearModels;

/// <summary>What a robust variance does to the squared residuals (MacKinnon and White 1985).</summary>
public enum HeteroscedasticityCorrection
{
    /// <summary>Nothing (White 1980).</summary>
    Hc0,

    /// <summary>Times n/(n - p).</summary>
    Hc1,

    /// <summary>Over 1 - leverage.</summary>
    Hc2,

    /// <summary>Over (1 - leverage)²; the most cautious.</summary>
    Hc3,
}
