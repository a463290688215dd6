using Microsoft.EntityFrameworkCore;
using TrialTwin.Studies.Audit;
using TrialTwin.Studies.Catalog;
using TrialTwin.Studies.Reports;
using TrialTwin.Studies.Revisions;
using TrialTwin.Studies.Runs;
using TrialTwin.Studies.Users;

namespace TrialTwin.Studies.Storage;

/// <summary>The database. One context per operation, made by the factory; changes go through <see cref="RecordKeeper"/>.</summary>
internal sealed class StudiesContext(DbContextOptions<StudiesContext> options) : DbContext(options)
{
    public DbSet<StudyRecord> Studies => Set<StudyRecord>();

    public DbSet<RevisionRecord> Revisions => Set<RevisionRecord>();

    public DbSet<RunRecord> Runs => Set<RunRecord>();

    public DbSet<RunResultRecord> Results => Set<RunResultRecord>();

    public DbSet<RunChunkRecord> Chunks => Set<RunChunkRecord>();

    public DbSet<PartialResultRecord> PartialResults => Set<PartialResultRecord>();

    public DbSet<RunLogRecord> RunLog => Set<RunLogRecord>();

    public DbSet<ReportRecord> Reports => Set<ReportRecord>();

    public DbSet<UserRecord> Users => Set<UserRecord>();

    public DbSet<AccessLinkRecord> AccessLinks => Set<AccessLinkRecord>();

    public DbSet<SessionRecord> Sessions => Set<SessionRecord>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<AuditHeadRecord> AuditHead => Set<AuditHeadRecord>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(StudiesContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<RecordTimeConverter>();
}
