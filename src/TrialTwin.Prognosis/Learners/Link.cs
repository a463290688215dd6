namespace TrialTwin.Prognosis.Learners;

/// <summary>From the scale on which a model is linear to the outcome.</summary>
public enum Link
{
    /// <summary>The outcome itself.</summary>
    Identity,

    /// <summary>Log odds of a yes-or-no outcome.</summary>
    Logit,

    /// <summary>Log of the cumulative hazard: the outcome is 1 − exp(−exp(value)), the risk of an event by a horizon.</summary>
    ComplementaryLogLog,
}
