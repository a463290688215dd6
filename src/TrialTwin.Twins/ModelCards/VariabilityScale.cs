namespace TrialTwin.Twins.ModelCards;

/// <summary>The scale on which a random effect is normally distributed.</summary>
public enum VariabilityScale
{
    /// <summary>On the logarithm: the value is multiplied by exp(eta).</summary>
    Lognormal,

    /// <summary>On the value itself: eta is added.</summary>
    Normal,

    /// <summary>On ln(x / (1 - x)): for shares between 0 and 1.</summary>
    Logitnormal,
}
