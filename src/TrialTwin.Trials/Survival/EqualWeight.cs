namespace TrialTwin.Trials.Survival;

/// <summary>Every event counts the same: the log-rank test.</summary>
internal struct EqualWeight : IEventWeight
{
    public readonly double Next(int atRisk) => 1;
}
