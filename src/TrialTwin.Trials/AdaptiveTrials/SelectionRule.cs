namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>Which arms or populations go on after an interim look, by estimated effect.</summary>
public enum SelectionRule
{
    /// <summary>All.</summary>
    All,

    /// <summary>The one with the largest effect: the drop-the-losers design.</summary>
    Best,

    /// <summary>A given number with the largest effects.</summary>
    RBest,

    /// <summary>All within a margin of the largest effect.</summary>
    Epsilon,

    /// <summary>All but the one with the smallest effect: one loser is dropped at each look.</summary>
    DropTheLoser,
}
