namespace TrialTwin.Trials.DoseFinding.Escalation;

/// <summary>What a request is read for; each needs its own part of it.</summary>
public enum EscalationPurpose
{
    /// <summary>Analysis: what was observed.</summary>
    Analyse,

    /// <summary>Simulation: scenarios and plan.</summary>
    Simulate,
}
