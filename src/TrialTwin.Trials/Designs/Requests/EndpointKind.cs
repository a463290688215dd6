namespace TrialTwin.Trials.Designs.Requests;

/// <summary>Kinds of endpoints of a design request.</summary>
public enum EndpointKind
{
    /// <summary>None: the design alone.</summary>
    Boundary,

    /// <summary>Normal.</summary>
    Means,

    /// <summary>Binary.</summary>
    Rates,

    /// <summary>Time to an event.</summary>
    Survival,

    /// <summary>Numbers of events.</summary>
    Counts,
}
