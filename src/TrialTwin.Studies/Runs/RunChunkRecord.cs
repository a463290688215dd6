using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TrialTwin.Studies.Runs;

/// <summary>One block of a run in work: who has it, until when, and its tally once it is done. Gone when the run has ended.</summary>
internal sealed class RunChunkRecord
{
    public required string RunId { get; init; }

    public required int Block { get; init; }

    public string? Owner { get; set; }

    public DateTimeOffset? LeaseUntil { get; set; }

    public DateTimeOffset? DoneAt { get; set; }

    public int Replicates { get; set; }

    public byte[]? Tally { get; set; }

    public string? TallyHash { get; set; }
}

internal sealed class RunChunkRecordConfiguration : IEntityTypeConfiguration<RunChunkRecord>
{
    public void Configure(EntityTypeBuilder<RunChunkRecord> builder)
    {
        builder.ToTable("run_chunks");
        builder.HasKey(c => new { c.RunId, c.Block });
        builder.HasOne<RunRecord>().WithMany().HasForeignKey(c => c.RunId).OnDelete(DeleteBehavior.Cascade);
    }
}
