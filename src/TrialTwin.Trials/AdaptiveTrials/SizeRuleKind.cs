namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>How the size of the next stage follows from an interim look.</summary>
public enum SizeRuleKind
{
    /// <summary>What the target conditional power needs, within limits.</summary>
    ConditionalPower,

    /// <summary>The same, but only where the conditional power at the planned size is promising; the planned size elsewhere.</summary>
    PromisingZone,

    /// <summary>
    /// What the target power needs for an assumed effect and the variance of all patients together, without knowing their arms (Kieser and
    /// Friede, Statistics in Medicine 2003;22:3571-3581).
    /// </summary>
    BlindedVariance,
}
