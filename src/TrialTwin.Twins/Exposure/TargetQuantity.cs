namespace TrialTwin.Twins.Exposure;

/// <summary>What a target window can be set for.</summary>
public enum TargetQuantity
{
    /// <summary>Highest concentration of the whole course, ng/mL.</summary>
    Cmax,

    /// <summary>Area from 0 to the end, ng h/mL.</summary>
    Area,

    /// <summary>Area over the last dosing interval, ng h/mL.</summary>
    IntervalArea,

    /// <summary>Highest concentration of the last dosing interval, ng/mL.</summary>
    IntervalCmax,

    /// <summary>Concentration at the end of the last dosing interval, ng/mL.</summary>
    IntervalCmin,
}
