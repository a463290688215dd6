namespace TrialTwin.Trials.ControlArms.Planning;

/// <summary>What is measured, and so which difference is estimated.</summary>
public enum EndpointKind
{
    /// <summary>Difference of means.</summary>
    Continuous,

    /// <summary>Difference of response rates (risk difference), by g-computation or AIPW.</summary>
    Binary,
}
