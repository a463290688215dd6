namespace TrialTwin.Studies.Runs;

/// <summary>What the record says of a run; every step is an audit entry. What users see is <see cref="RunState"/>.</summary>
internal enum RunPhase
{
    Queued,
    Active,
    Cancelling,
    Succeeded,
    Failed,
    Cancelled,
}
