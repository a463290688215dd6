namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>Test of a set of hypotheses at one stage.</summary>
public enum IntersectionKind
{
    /// <summary>Largest of several comparisons with one control.</summary>
    Dunnett,

    /// <summary>Least p-value times the number of hypotheses.</summary>
    Bonferroni,

    /// <summary>Simes' test.</summary>
    Simes,
}
