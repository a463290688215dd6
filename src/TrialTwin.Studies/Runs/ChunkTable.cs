using Microsoft.EntityFrameworkCore;
using TrialTwin.Studies.Storage;
using TrialTwin.Trials.Simulation;

namespace TrialTwin.Studies.Runs;

/// <summary>
/// The blocks of the runs in work. A worker claims a block with a lease that it renews while it lives; a block whose lease
/// ran out is anybody's. A tally is the same whoever makes it, so that a block done twice does no harm.
/// </summary>
internal sealed class ChunkTable(IDbContextFactory<StudiesContext> contexts, StudiesOptions options, TimeProvider clock)
{
    private static readonly string Owner = IdentifierSource.Next($"{Environment.MachineName}-{Environment.ProcessId}");

    /// <summary>Puts down the blocks of a run that are not there yet.</summary>
    public async Task EnsureAsync(string runId, int blockCount, CancellationToken cancellation)
    {
        await using var rows = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await rows.Database.BeginTransactionAsync(cancellation);
        var there = await rows.Chunks.CountAsync(c => c.RunId == runId, cancellation);
        rows.Chunks.AddRange(
            Enumerable.Range(there, Math.Max(0, blockCount - there)).Select(block => new RunChunkRecord { RunId = runId, Block = block }));
        await rows.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>True while a block of the run is not done, whoever has it.</summary>
    public async Task<bool> HasOpenAsync(string runId, CancellationToken cancellation)
    {
        await using var rows = await contexts.CreateDbContextAsync(cancellation);
        return await rows.Chunks.AnyAsync(c => c.RunId == runId && c.DoneAt == null, cancellation);
    }

    /// <summary>Claims the first free block; null when none is free, which does not mean that all are done.</summary>
    public async Task<int?> ClaimAsync(string runId, CancellationToken cancellation)
    {
        await using var rows = await contexts.CreateDbContextAsync(cancellation);
        while (true)
        {
            var now = clock.RecordNow();
            var free = rows.Chunks.Where(c => c.RunId == runId && c.DoneAt == null && (c.LeaseUntil == null || c.LeaseUntil < now));
            var block = await free.OrderBy(c => c.Block).Select(c => (int?)c.Block).FirstOrDefaultAsync(cancellation);
            if (block is null)
            {
                return null;
            }

            var lease = now + options.ChunkLease;
            var claimed = await free.Where(c => c.Block == block).ExecuteUpdateAsync(
                s => s.SetProperty(c => c.Owner, Owner).SetProperty(c => c.LeaseUntil, lease), cancellation);
            if (claimed == 1)
            {
                return block;
            }
        }
    }

    /// <summary>Keeps the tally of a block, unless another worker took the block over in the meantime.</summary>
    public async Task CompleteAsync(string runId, BlockTally tally, CancellationToken cancellation)
    {
        var (now, hash) = (clock.RecordNow(), ContentDigest.Of(tally.Content));
        await using var rows = await contexts.CreateDbContextAsync(cancellation);
        await rows.Chunks.Where(c => c.RunId == runId && c.Block == tally.Block && c.Owner == Owner).ExecuteUpdateAsync(
            s => s.SetProperty(c => c.Tally, tally.Content)
                .SetProperty(c => c.TallyHash, hash)
                .SetProperty(c => c.Replicates, tally.Replicates)
                .SetProperty(c => c.LeaseUntil, (DateTimeOffset?)null)
                .SetProperty(c => c.DoneAt, now),
            cancellation);
    }

    /// <summary>A sign of life: renews the leases of this process.</summary>
    public Task RenewAsync(string runId, CancellationToken cancellation) =>
        LeaseAsync(runId, clock.RecordNow() + options.ChunkLease, cancellation);

    /// <summary>Gives claimed blocks back, so that nobody waits for their leases.</summary>
    public Task ReleaseAsync(string runId, CancellationToken cancellation) => LeaseAsync(runId, null, cancellation);

    /// <summary>The tallies that are done, in block order. A tally that does not match its hash is discarded and its block is free again.</summary>
    public async Task<IReadOnlyList<BlockTally>> TalliesAsync(string runId, CancellationToken cancellation)
    {
        await using var rows = await contexts.CreateDbContextAsync(cancellation);
        var done = await rows.Chunks.Where(c => c.RunId == runId && c.DoneAt != null).OrderBy(c => c.Block).ToListAsync(cancellation);
        var spoilt = done.Where(c => c.Tally is null || ContentDigest.Of(c.Tally) != c.TallyHash).ToList();
        spoilt.ForEach(c => (c.Tally, c.TallyHash, c.DoneAt, c.LeaseUntil) = (null, null, null, null));
        await rows.SaveChangesAsync(cancellation);
        return [.. done.Where(c => c.Tally is not null).Select(c => new BlockTally(c.Block, c.Replicates, c.Tally!))];
    }

    private async Task LeaseAsync(string runId, DateTimeOffset? until, CancellationToken cancellation)
    {
        await using var rows = await contexts.CreateDbContextAsync(cancellation);
        await rows.Chunks.Where(c => c.RunId == runId && c.Owner == Owner && c.DoneAt == null)
            .ExecuteUpdateAsync(s => s.SetProperty(c => c.LeaseUntil, until), cancellation);
    }
}
