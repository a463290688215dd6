namespace TrialTwin.Prognosis.History;

/// <summary>What is shown of a historical trial, and the proof that it was read rightly.</summary>
public static class HistorySummary
{
    public static HistoryResult Of(HistoricalTrial trial) => throw new NotSupportedException();
}
