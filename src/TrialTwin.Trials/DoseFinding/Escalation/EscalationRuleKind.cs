namespace TrialTwin.Trials.DoseFinding.Escalation;

/// <summary>Rules of dose escalation.</summary>
public enum EscalationRuleKind
{
    /// <summary>Bayesian optimal interval design.</summary>
    Boin,

    /// <summary>Continual reassessment method.</summary>
    Crm,
}
