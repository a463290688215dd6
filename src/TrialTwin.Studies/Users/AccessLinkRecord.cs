using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrialTwin.Studies.Audit;

namespace TrialTwin.Studies.Users;

/// <summary>A one-time link. Only the hash of its token is kept.</summary>
internal sealed class AccessLinkRecord : IAudited
{
    public required string Id { get; init; }

    public required string TokenHash { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The person it was made for; null lets the holder say who they are.</summary>
    public string? ForUserId { get; init; }

    public DateTimeOffset? RedeemedAt { get; set; }

    public string? RedeemedBy { get; set; }

    public string Subject => $"access-link/{Id}";

    public string? StudyId => null;

    public IReadOnlyList<object?> Evidence => [Id, TokenHash, CreatedAt, ExpiresAt, ForUserId, RedeemedAt, RedeemedBy];
}

internal sealed class AccessLinkRecordConfiguration : IEntityTypeConfiguration<AccessLinkRecord>
{
    public void Configure(EntityTypeBuilder<AccessLinkRecord> builder)
    {
        builder.ToTable("access_links");
        builder.HasIndex(l => l.TokenHash).IsUnique();
    }
}
