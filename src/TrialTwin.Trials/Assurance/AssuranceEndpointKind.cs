namespace TrialTwin.Trials.Assurance;

/// <summary>Endpoints, by the scale of their effect.</summary>
public enum AssuranceEndpointKind
{
    /// <summary>Difference of means, known standard deviation.</summary>
    Means,

    /// <summary>Log odds ratio of two shares of responders.</summary>
    Rates,

    /// <summary>Log hazard ratio; the size is a number of events.</summary>
    Survival,

    /// <summary>Log ratio of two rates of recurrent events.</summary>
    Counts,
}
