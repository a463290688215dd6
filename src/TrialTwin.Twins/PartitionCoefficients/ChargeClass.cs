namespace TrialTwin.Twins.PartitionCoefficients;

/// <summary>How a compound is charged near the pH of plasma.</summary>
public enum ChargeClass
{
    /// <summary>No group that is ionised.</summary>
    Neutral,

    /// <summary>Acidic groups alone.</summary>
    Acid,

    /// <summary>Basic groups, the strongest below pKa 7.</summary>
    WeakBase,

    /// <summary>Basic groups, the strongest of pKa 7 or above.</summary>
    StrongBase,

    /// <summary>Acidic and basic groups.</summary>
    Zwitterion,
}
