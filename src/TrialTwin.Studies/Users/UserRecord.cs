using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrialTwin.Studies.Audit;

namespace TrialTwin.Studies.Users;

/// <summary>A named person.</summary>
internal sealed class UserRecord : IAudited
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public string Subject => $"user/{Id}";

    public string? StudyId => null;

    public IReadOnlyList<object?> Evidence => [Id, Name, CreatedAt];
}

internal sealed class UserRecordConfiguration : IEntityTypeConfiguration<UserRecord>
{
    public void Configure(EntityTypeBuilder<UserRecord> builder)
    {
        builder.ToTable("users");
        builder.HasIndex(u => u.Name).IsUnique();
    }
}
