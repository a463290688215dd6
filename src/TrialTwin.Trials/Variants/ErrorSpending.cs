namespace TrialTwin.Trials.Variants;

/// <summary>Family of the alpha-spending function.</summary>
public enum ErrorSpending
{
    /// <summary>Lan-DeMets spending that resembles O'Brien and Fleming's boundary.</summary>
    OBrienFleming,

    /// <summary>Lan-DeMets spending that resembles Pocock's boundary.</summary>
    Pocock,
}
