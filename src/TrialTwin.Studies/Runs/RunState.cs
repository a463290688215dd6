namespace TrialTwin.Studies.Runs;

/// <summary>Where a run stands. Every run ends in one of the last three.</summary>
public enum RunState
{
    /// <summary>Waits for a worker.</summary>
    Queued,

    /// <summary>Reads the history, learns and checks the models.</summary>
    Preparing,

    /// <summary>Simulates trials; partial results arrive.</summary>
    Running,

    /// <summary>Asked to stop; ends within seconds.</summary>
    Cancelling,

    Succeeded,

    Failed,

    Cancelled,
}
