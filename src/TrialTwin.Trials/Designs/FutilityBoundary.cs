namespace TrialTwin.Trials.Designs;

/// <summary>How a group-sequential trial may stop because an effect has become unlikely.</summary>
public abstract record FutilityBoundary
{
    private FutilityBoundary()
    {
    }

    /// <summary>It may not; also for a family of efficacy bounds that brings its own futility bounds.</summary>
    public sealed record None : FutilityBoundary;

    /// <summary>Given bounds on the z scale.</summary>
    /// <param name="Bounds">One for each interim look; minus infinity where the trial may not stop.</param>
    public sealed record Fixed(IReadOnlyList<double> Bounds) : FutilityBoundary;

    /// <summary>The type II error is spent by a function of the information fraction.</summary>
    public sealed record Spending(ErrorSpendingFunction Function) : FutilityBoundary;
}
