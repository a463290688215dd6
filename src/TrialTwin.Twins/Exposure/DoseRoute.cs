namespace TrialTwin.Twins.Exposure;

/// <summary>How a dose is given.</summary>
public enum DoseRoute
{
    /// <summary>Into a vein at once.</summary>
    IntravenousBolus,

    /// <summary>Into a vein at a constant rate.</summary>
    IntravenousInfusion,

    /// <summary>By mouth.</summary>
    Oral,
}
