namespace TrialTwin.Trials.Multiplicity;

/// <summary>Multiple tests.</summary>
public enum MultiplicityProcedure
{
    /// <summary>Every hypothesis at alpha / n.</summary>
    Bonferroni,

    /// <summary>Holm's step-down test.</summary>
    Holm,

    /// <summary>Hochberg's step-up test.</summary>
    Hochberg,

    /// <summary>Hommel's test: closed testing by Simes.</summary>
    Hommel,

    /// <summary>Dunnett's single-step test of several arms against one control.</summary>
    Dunnett,

    /// <summary>Closed testing by Dunnett.</summary>
    StepDownDunnett,

    /// <summary>All of alpha for one hypothesis after the other.</summary>
    FixedSequence,

    /// <summary>Given shares, each passed on to the next hypothesis.</summary>
    Fallback,

    /// <summary>Given shares and transitions.</summary>
    Graph,
}
