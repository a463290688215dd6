using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace TrialTwin.Studies.Storage;

/// <summary>Lets <c>dotnet ef</c> write migrations without a running program.</summary>
internal sealed class DesignTimeContext : IDesignTimeDbContextFactory<StudiesContext>
{
    public StudiesContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<StudiesContext>().UseSqlite("Data Source=:memory:").Options);
}
