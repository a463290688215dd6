using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Revisions;

namespace TrialTwin.Studies.Runs;

/// <summary>One execution of a revision.</summary>
internal sealed class RunRecord : IAudited
{
    public required string Id { get; init; }

    public required string StudyId { get; init; }

    public required string RevisionId { get; init; }

    public RunPhase Phase { get; set; } = RunPhase.Queued;

    public required DateTimeOffset QueuedAt { get; init; }

    public required string QueuedBy { get; init; }

    public DateTimeOffset? StartedAt { get; set; }

    /// <summary>When the execution that is going on took the run up; later than the start when it was interrupted.</summary>
    public DateTimeOffset? ResumedAt { get; set; }

    public int Resumptions { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>As decimal text: databases know no unsigned 64-bit numbers.</summary>
    public required string Seed { get; init; }

    public required int ReplicatesPlanned { get; init; }

    public int ReplicatesDone { get; set; }

    public int? Threads { get; set; }

    public string? Platform { get; set; }

    public string? SoftwareVersion { get; set; }

    /// <summary>JSON list of problems of a failed run.</summary>
    public string? Problems { get; set; }

    public string? ResultHash { get; set; }

    /// <summary>JSON list of log lines, once the run has ended; before that they are rows of their own.</summary>
    public string? Log { get; set; }

    public bool HasEnded => Phase is RunPhase.Succeeded or RunPhase.Failed or RunPhase.Cancelled;

    public string Subject => $"run/{Id}";

    public IReadOnlyList<object?> Evidence =>
    [
        Id, StudyId, RevisionId, Phase, QueuedAt, QueuedBy, StartedAt, ResumedAt, Resumptions, EndedAt, Seed,
        ReplicatesPlanned, ReplicatesDone, Threads, Platform, SoftwareVersion, Problems, ResultHash, Log,
    ];
}

internal sealed class RunRecordConfiguration : IEntityTypeConfiguration<RunRecord>
{
    public void Configure(EntityTypeBuilder<RunRecord> builder)
    {
        builder.ToTable("runs");
        builder.Property(r => r.Phase).HasConversion<string>();
        builder.HasIndex(r => r.StudyId);
        builder.HasIndex(r => r.Phase);
        builder.HasOne<RevisionRecord>().WithMany().HasForeignKey(r => r.RevisionId).OnDelete(DeleteBehavior.Restrict);
    }
}
