namespace TrialTwin.Studies.Runs;

/// <summary>
/// The threads that all runs share. Whoever waits longest is served next: two runs that each ask for every slot get every
/// other one.
/// </summary>
internal sealed class WorkerSlots(StudiesOptions options) : IDisposable
{
    private readonly SemaphoreSlim free = new(options.WorkerThreads);

    public int Count => options.WorkerThreads;

    /// <summary>Waits for a slot, and holds it while <paramref name="work"/> lasts.</summary>
    public async Task<T> UseAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        await free.WaitAsync(cancellation);
        try
        {
            return await work();
        }
        finally
        {
            free.Release();
        }
    }

    /// <summary>Waits for a slot and computes on a thread of its own.</summary>
    public Task<T> ComputeAsync<T>(Func<T> work, CancellationToken cancellation) =>
        UseAsync(() => OnThread(work, cancellation), cancellation);

    /// <summary>Long computations stay away from the threads that answer the web.</summary>
    public static Task<T> OnThread<T>(Func<T> work, CancellationToken cancellation) =>
        Task.Factory.StartNew(work, cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    public void Dispose() => free.Dispose();
}
