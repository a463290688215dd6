namespace TrialTwin.Trials.Comparison;

/// <summary>Where the target power lies in the grid of sizes.</summary>
public enum GridReach
{
    Inside,
    BelowSmallest,
    AboveLargest,
}
