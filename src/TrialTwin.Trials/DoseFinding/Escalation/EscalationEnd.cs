namespace TrialTwin.Trials.DoseFinding.Escalation;

/// <summary>Whether and why a trial ends.</summary>
public enum EscalationEnd
{
    /// <summary>It goes on.</summary>
    GoesOn,

    /// <summary>Even the lowest dose is too toxic.</summary>
    TooToxic,

    /// <summary>The rule stays at a dose that enough patients have had.</summary>
    Enough,

    /// <summary>There are no patients left for another cohort.</summary>
    Full,
}
