namespace TrialTwin.Twins.Compounds;

/// <summary>What metabolises a compound: an enzyme whose amount each individual has, or anything else in the liver.</summary>
public enum PathwayEnzyme
{
    Cyp1A2,
    Cyp2C8,
    Cyp2C9,
    Cyp2C19,
    Cyp2D6,
    Cyp2E1,
    Cyp3A4,
    Cyp3A5,

    /// <summary>Other enzymes and biliary excretion: as much per litre of liver in everyone.</summary>
    Other,
}
