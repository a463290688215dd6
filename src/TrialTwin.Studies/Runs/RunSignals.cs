using System.Collections.Concurrent;

namespace TrialTwin.Studies.Runs;

/// <summary>Word of mouth inside the process: which run changed, and which is asked to stop.</summary>
internal sealed class RunSignals
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> cancellations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<object, Action<string>> listeners = new();

    public IDisposable Listen(Action<string> changed)
    {
        var subscription = new Subscription(this);
        listeners[subscription] = changed;
        return subscription;
    }

    public void Tell(string runId)
    {
        foreach (var changed in listeners.Values)
        {
            changed(runId);
        }
    }

    /// <summary>The token source that <see cref="Cancel"/> reaches while the run is executed here.</summary>
    public CancellationTokenSource Enter(string runId) => cancellations.GetOrAdd(runId, _ => new CancellationTokenSource());

    public void Leave(string runId)
    {
        if (cancellations.TryRemove(runId, out var source))
        {
            source.Dispose();
        }
    }

    public void Cancel(string runId)
    {
        if (cancellations.TryGetValue(runId, out var source))
        {
            source.Cancel();
        }
    }

    private sealed class Subscription(RunSignals signals) : IDisposable
    {
        public void Dispose() => signals.listeners.TryRemove(this, out _);
    }
}
