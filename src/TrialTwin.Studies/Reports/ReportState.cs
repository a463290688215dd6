namespace TrialTwin.Studies.Reports;

/// <summary>Where a report stands.</summary>
public enum ReportState
{
    Queued,
    Building,
    Ready,
    Failed,
}
