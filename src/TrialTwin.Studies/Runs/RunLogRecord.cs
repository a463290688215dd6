using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TrialTwin.Studies.Runs;

/// <summary>One log line of a run that has not ended.</summary>
internal sealed class RunLogRecord
{
    public long Id { get; init; }

    public required string RunId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Text { get; init; }
}

internal sealed class RunLogRecordConfiguration : IEntityTypeConfiguration<RunLogRecord>
{
    public void Configure(EntityTypeBuilder<RunLogRecord> builder)
    {
        builder.ToTable("run_log");
        builder.HasIndex(l => l.RunId);
        builder.HasOne<RunRecord>().WithMany().HasForeignKey(l => l.RunId).OnDelete(DeleteBehavior.Cascade);
    }
}
