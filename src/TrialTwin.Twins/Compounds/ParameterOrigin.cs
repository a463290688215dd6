namespace TrialTwin.Twins.Compounds;

/// <summary>How a parameter came to its value.</summary>
public enum ParameterOrigin
{
    /// <summary>Read off an experiment on this compound.</summary>
    Measured,

    /// <summary>Computed from other properties by a published method.</summary>
    Predicted,

    /// <summary>Fitted to data that are named in the source.</summary>
    Calibrated,

    /// <summary>Chosen by us for want of data; the source says how.</summary>
    Assumed,
}
