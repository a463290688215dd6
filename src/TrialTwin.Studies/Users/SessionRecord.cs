using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrialTwin.Studies.Audit;

namespace TrialTwin.Studies.Users;

/// <summary>A browser that somebody is logged in with. Only the hash of its token is kept.</summary>
internal sealed class SessionRecord : IAudited
{
    public required string Id { get; init; }

    public required string UserId { get; init; }

    public required string TokenHash { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? RevokedAt { get; set; }

    public string Subject => $"session/{Id}";

    public string? StudyId => null;

    public IReadOnlyList<object?> Evidence => [Id, UserId, TokenHash, CreatedAt, ExpiresAt, RevokedAt];
}

internal sealed class SessionRecordConfiguration : IEntityTypeConfiguration<SessionRecord>
{
    public void Configure(EntityTypeBuilder<SessionRecord> builder)
    {
        builder.ToTable("sessions");
        builder.HasIndex(s => s.TokenHash).IsUnique();
        builder.HasOne<UserRecord>().WithMany().HasForeignKey(s => s.UserId).OnDelete(DeleteBehavior.Restrict);
    }
}
