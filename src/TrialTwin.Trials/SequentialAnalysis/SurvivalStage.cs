namespace TrialTwin.Trials.SequentialAnalysis;

/// <summary>Log-rank test of one stage, 1:1 allocation.</summary>
/// <param name="Events">Events of the stage, above 0.</param>
/// <param name="LogRankZ">Log-rank statistic of the stage, positive for a hazard ratio above 1.</param>
public sealed record SurvivalStage(double Events, double LogRankZ)
{
    /// <summary>This stage and another one together: statistics weigh by the root of their events.</summary>
    public SurvivalStage With(SurvivalStage other)
    {
        ArgumentNullException.ThrowIfNull(other);
        double events = Events + other.Events;
        return new SurvivalStage(events, ((Math.Sqrt(Events) * LogRankZ) + (Math.Sqrt(other.Events) * other.LogRankZ)) / Math.Sqrt(events));
    }
}
