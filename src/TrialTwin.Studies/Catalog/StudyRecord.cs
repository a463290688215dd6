using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Storage;

namespace TrialTwin.Studies.Catalog;

/// <summary>A study with its draft, the one part that is edited in place.</summary>
internal sealed class StudyRecord : IAudited
{
    public required string Id { get; init; }

    public required string Title { get; set; }

    /// <summary>A sample is read-only; it is duplicated to be changed.</summary>
    public required bool IsSample { get; init; }

    public string? DuplicateOf { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string CreatedBy { get; init; }

    public required string Draft { get; set; }

    /// <summary>Counts saves, so that two browsers notice each other.</summary>
    public int DraftVersion { get; set; } = 1;

    public required DateTimeOffset DraftSavedAt { get; set; }

    public required string DraftSavedBy { get; set; }

    public string Subject => $"study/{Id}";

    public string? StudyId => Id;

    public IReadOnlyList<object?> Evidence =>
        [Id, Title, IsSample, DuplicateOf, CreatedAt, CreatedBy, Draft, DraftVersion, DraftSavedAt, DraftSavedBy];

    public void TakeDraft(string draft, string title, RecordChange change, string savedBy)
    {
        Draft = draft;
        Title = title;
        DraftVersion++;
        DraftSavedAt = change.Now;
        DraftSavedBy = savedBy;
    }
}

internal sealed class StudyRecordConfiguration : IEntityTypeConfiguration<StudyRecord>
{
    public void Configure(EntityTypeBuilder<StudyRecord> builder)
    {
        builder.ToTable("studies");
    }
}
