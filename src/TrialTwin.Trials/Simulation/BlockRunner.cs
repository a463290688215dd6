namespace TrialTwin.Trials.Simulation;

/// <summary>Runs blocks on worker threads.</summary>
public static class BlockRunner
{
    /// <summary>What every block gives, in block order.</summary>
    /// <typeparam name="TTally">What a block of simulated trials adds up to.</typeparam>
    /// <param name="blocks">Number of blocks.</param>
    /// <param name="simulate">Simulates one block; called from several threads at a time.</param>
    /// <param name="options">Threads, progress and cancellation.</param>
    public static IReadOnlyList<TTally> Run<TTally>(
        int blocks,
        Func<int, CancellationToken, TTally> simulate,
        RunOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1);
        var tallies = new TTally[blocks];
        int done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = options.Cancellation };
        Parallel.For(0, blocks, parallel, block =>
        {
            tallies[block] = simulate(block, options.Cancellation);
            options.Progress?.Report((double)Interlocked.Increment(ref done) / blocks);
        });
        return tallies;
    }
}
