using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrialTwin.Studies.Audit;

namespace TrialTwin.Studies.Runs;

/// <summary>The final result of a run, never changed afterwards.</summary>
internal sealed class RunResultRecord : IAudited
{
    public required string RunId { get; init; }

    public required string StudyId { get; init; }

    /// <summary>The study result as JSON.</summary>
    public required string Document { get; init; }

    /// <summary>SHA-256 of the document as it is stored.</summary>
    public required string DocumentHash { get; init; }

    public string Subject => $"result/{RunId}";

    public IReadOnlyList<object?> Evidence => [RunId, StudyId, Document, DocumentHash];
}

internal sealed class RunResultRecordConfiguration : IEntityTypeConfiguration<RunResultRecord>
{
    public void Configure(EntityTypeBuilder<RunResultRecord> builder)
    {
        builder.ToTable("run_results");
        builder.HasKey(r => r.RunId);
        builder.HasOne<RunRecord>().WithOne().HasForeignKey<RunResultRecord>(r => r.RunId).OnDelete(DeleteBehavior.Restrict);
    }
}
