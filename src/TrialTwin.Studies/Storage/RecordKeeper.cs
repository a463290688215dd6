using Microsoft.EntityFrameworkCore;
using TrialTwin.Studies.Audit;

namespace TrialTwin.Studies.Storage;

/// <summary>Makes changes of the record: the rows and their audit entries in one transaction, one change at a time.</summary>
internal sealed class RecordKeeper(IDbContextFactory<StudiesContext> contexts, AuditHeadFile headFile, TimeProvider clock)
{
    /// <summary>The time as the record keeps it.</summary>
    public DateTimeOffset Now => clock.RecordNow();

    public async Task<T> ChangeAsync<T>(Func<RecordChange, Task<T>> change, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var record = await RecordChange.OpenAsync(context, clock.RecordNow(), cancellation);
        var outcome = await change(record);
        var head = await record.SaveAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        headFile.Write(head);
        return outcome;
    }

    public Task ChangeAsync(Func<RecordChange, Task> change, CancellationToken cancellation) =>
        ChangeAsync(
            async record =>
            {
                await change(record);
                return true;
            },
            cancellation);

    /// <summary>Looks at the record without changing it.</summary>
    public async Task<T> ReadAsync<T>(Func<StudiesContext, Task<T>> look, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return await look(context);
    }

    /// <summary>Writes what is no part of the record and may vanish: the log and the partial result of a run in work.</summary>
    public async Task JotAsync(Func<StudiesContext, Task> jot, CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await jot(context);
        await context.SaveChangesAsync(cancellation);
    }
}
