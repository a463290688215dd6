using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TrialTwin.Studies.Runs;

/// <summary>What a running run knows so far. Replaced as it goes on, gone when the run has ended; that of a cancelled run becomes its result.</summary>
internal sealed class PartialResultRecord
{
    public required string RunId { get; init; }

    public required string Document { get; set; }
}

internal sealed class PartialResultRecordConfiguration : IEntityTypeConfiguration<PartialResultRecord>
{
    public void Configure(EntityTypeBuilder<PartialResultRecord> builder)
    {
        builder.ToTable("run_partial_results");
        builder.HasKey(r => r.RunId);
        builder.HasOne<RunRecord>().WithOne().HasForeignKey<PartialResultRecord>(r => r.RunId).OnDelete(DeleteBehavior.Cascade);
    }
}
