namespace TrialTwin.Studies;

/// <summary>Where the record is kept and how much of the machine its runs may use.</summary>
public sealed record StudiesOptions
{
    /// <summary>Folder of the database, the job queue and the reports; made at the first start.</summary>
    public required string DataDirectory { get; init; }

    /// <summary>Blocks simulated at the same time, over all runs; the result does not depend on it.</summary>
    public int WorkerThreads { get; init; } = Environment.ProcessorCount;

    /// <summary>Jobs (runs and reports) that may be in progress at once; the others stay queued.</summary>
    public int JobsAtOnce { get; init; } = 4;

    /// <summary>Folder with one folder per sample study.</summary>
    public string SampleDirectory { get; init; } = Path.Combine(AppContext.BaseDirectory, "protocols");

    /// <summary>How long a block that a worker claimed stays its own without a sign of life.</summary>
    public TimeSpan ChunkLease { get; init; } = TimeSpan.FromSeconds(10);

    internal string DatabaseFile => Path.Combine(DataDirectory, "trialtwin.db");

    internal string JobQueueFile => Path.Combine(DataDirectory, "jobs.db");

    internal string AuditHeadFile => Path.Combine(DataDirectory, "audit-head.json");

    internal string ReportsDirectory => Path.Combine(DataDirectory, "reports");
}
