namespace TrialTwin.Twins.ModelUpdates;

/// <summary>How the update of one patient ended.</summary>
public enum UpdateStatus
{
    /// <summary>The most probable parameters and their uncertainty were found.</summary>
    Completed,

    /// <summary>The typical patient cannot be simulated to the observations, or an error has no size there.</summary>
    NotSimulated,

    /// <summary>No most probable parameters were found within 100 steps, or not within the ranges of the card.</summary>
    NotConverged,

    /// <summary>The probability is not curved downwards at the parameters found, so that they have no uncertainty.</summary>
    NoCurvature,
}
