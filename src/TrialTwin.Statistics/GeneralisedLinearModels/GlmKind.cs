namespace TrialTwin.Statistics.GeneralisedLinearModels;

/// <summary>Distributions of an outcome.</summary>
public enum GlmKind
{
    /// <summary>Yes or no (or a share), logit link.</summary>
    Binomial,

    /// <summary>Counts, log link.</summary>
    Poisson,

    /// <summary>Counts with variance mean + k mean², log link.</summary>
    NegativeBinomial,
}
