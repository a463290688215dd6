using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Catalog;

namespace TrialTwin.Studies.Revisions;

/// <summary>An immutable version of a study's protocol.</summary>
internal sealed class RevisionRecord : IAudited
{
    public required string Id { get; init; }

    public required string StudyId { get; init; }

    public required int Number { get; init; }

    public required string Protocol { get; init; }

    public required string ProtocolHash { get; init; }

    public required DateTimeOffset CommittedAt { get; init; }

    public required string CommittedBy { get; init; }

    public required string Reason { get; init; }

    public string Subject => $"revision/{Id}";

    public IReadOnlyList<object?> Evidence =>
        [Id, StudyId, Number, Protocol, ProtocolHash, CommittedAt, CommittedBy, Reason];

    public RevisionSummary ToSummary() =>
        new(Id, StudyId, Number, ProtocolHash, CommittedAt, CommittedBy, Reason);
}

internal sealed class RevisionRecordConfiguration : IEntityTypeConfiguration<RevisionRecord>
{
    public void Configure(EntityTypeBuilder<RevisionRecord> builder)
    {
        builder.ToTable("revisions");
        builder.HasIndex(r => new { r.StudyId, r.Number }).IsUnique();
        builder.HasOne<StudyRecord>().WithMany().HasForeignKey(r => r.StudyId).OnDelete(DeleteBehavior.Restrict);
    }
}
