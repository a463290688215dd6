using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TrialTwin.Studies.Audit;

/// <summary>The head inside the database: the row that every change locks first, so that the chain grows one entry at a time.</summary>
internal sealed class AuditHeadRecord
{
    public const int OnlyId = 1;

    public int Id { get; set; } = OnlyId;

    public required long Sequence { get; set; }

    public required string Hash { get; set; }
}

internal sealed class AuditHeadRecordConfiguration : IEntityTypeConfiguration<AuditHeadRecord>
{
    public void Configure(EntityTypeBuilder<AuditHeadRecord> builder)
    {
        builder.ToTable("audit_head");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.HasData(new AuditHeadRecord { Sequence = 0, Hash = AuditHead.Empty.Hash });
    }
}
