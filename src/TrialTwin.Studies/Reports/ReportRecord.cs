using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Runs;

namespace TrialTwin.Studies.Reports;

/// <summary>A report; its files are in the data directory, their hashes here.</summary>
internal sealed class ReportRecord : IAudited
{
    public required string Id { get; init; }

    public required string StudyId { get; init; }

    public required string RunId { get; init; }

    public ReportState State { get; set; } = ReportState.Queued;

    public required DateTimeOffset RequestedAt { get; init; }

    public required string RequestedById { get; init; }

    public required string RequestedBy { get; init; }

    /// <summary>Meaning of the signature of the person who requested it; null for a draft.</summary>
    public string? SignatureMeaning { get; init; }

    public DateTimeOffset? EndedAt { get; set; }

    public string? Html { get; set; }

    public string? HtmlHash { get; set; }

    public string? Pdf { get; set; }

    public string? PdfHash { get; set; }

    public string? Bundle { get; set; }

    public string? BundleHash { get; set; }

    public string? Message { get; set; }

    public string Subject => $"report/{Id}";

    public IReadOnlyList<object?> Evidence =>
    [
        Id, StudyId, RunId, State, RequestedAt, RequestedById, RequestedBy, SignatureMeaning, EndedAt,
        Html, HtmlHash, Pdf, PdfHash, Bundle, BundleHash, Message,
    ];

    public ReportStatus ToStatus() => new(
        Id, StudyId, RunId, State, RequestedAt, RequestedBy, SignatureMeaning, EndedAt, HtmlHash, PdfHash, BundleHash, Message);
}

internal sealed class ReportRecordConfiguration : IEntityTypeConfiguration<ReportRecord>
{
    public void Configure(EntityTypeBuilder<ReportRecord> builder)
    {
        builder.ToTable("reports");
        builder.Property(r => r.State).HasConversion<string>();
        builder.HasIndex(r => r.StudyId);
        builder.HasOne<RunRecord>().WithMany().HasForeignKey(r => r.RunId).OnDelete(DeleteBehavior.Restrict);
    }
}
