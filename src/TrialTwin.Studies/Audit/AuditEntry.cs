using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrialTwin.Studies.Storage;

namespace TrialTwin.Studies.Audit;

/// <summary>One line of the audit trail. Once written it never changes: the database refuses updates and deletions.</summary>
public sealed record AuditEntry
{
    /// <summary>1, 2, 3, ... without gaps.</summary>
    public required long Sequence { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    public required string ActorId { get; init; }

    /// <summary>Who, as they named themselves.</summary>
    public required string ActorName { get; init; }

    /// <summary>What was done, such as "revision committed".</summary>
    public required string Action { get; init; }

    /// <summary>To what, such as "study/alzheimers-donepezil".</summary>
    public required string Subject { get; init; }

    /// <summary>The study concerned, where there is one.</summary>
    public string? StudyId { get; init; }

    /// <summary>JSON object of what was, by path; null for something new.</summary>
    public string? Before { get; init; }

    /// <summary>JSON object of what is now, by path; null for something removed.</summary>
    public string? After { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>SHA-256 of the subject as this change left it.</summary>
    public required string Evidence { get; init; }

    /// <summary>Hash of the entry before; 64 zeros for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>SHA-256 of all of the above.</summary>
    public required string Hash { get; init; }

    /// <summary>Hash that the fields give, whatever <see cref="Hash"/> says.</summary>
    internal string ComputeHash() => ContentDigest.Of(
        [Sequence, At, ActorId, ActorName, Action, Subject, StudyId, Before, After, Reason, Evidence, PreviousHash]);
}

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("audit_entries");
        builder.HasKey(e => e.Sequence);
        builder.Property(e => e.Sequence).ValueGeneratedNever();
        builder.HasIndex(e => e.StudyId);
        builder.HasIndex(e => e.Subject);
    }
}
