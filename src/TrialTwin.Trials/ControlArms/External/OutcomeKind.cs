namespace TrialTwin.Trials.ControlArms.External;

/// <summary>Kinds of outcome.</summary>
public enum OutcomeKind
{
    /// <summary>Difference of means.</summary>
    Continuous,

    /// <summary>Difference of risks.</summary>
    Binary,

    /// <summary>Hazard ratio, and difference of restricted means.</summary>
    TimeToEvent,
}
