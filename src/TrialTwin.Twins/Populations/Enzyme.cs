namespace TrialTwin.Twins.Populations;

/// <summary>The hepatic enzymes that a virtual individual has, in the order of the results.</summary>
public enum Enzyme
{
    Cyp1A2,
    Cyp2C8,
    Cyp2C9,
    Cyp2C19,
    Cyp2D6,
    Cyp2E1,
    Cyp3A4,
    Cyp3A5,
}
