namespace TrialTwin.Twins.Populations;

/// <summary>Shape of a distribution around its reference.</summary>
public enum SpreadKind
{
    Normal,
    Lognormal,
}
