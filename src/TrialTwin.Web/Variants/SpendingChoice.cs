namespace TrialTwin.Web.Variants;

/// <summary>Error spending as a form offers it: a fixed design has none.</summary>
public enum SpendingChoice
{
    None,
    OBrienFleming,
    Pocock,
}
