namespace TrialTwin.Web.Hosting;

/// <summary>Lets an action run at most once per interval; a call that comes too early is made up for at its end.</summary>
public sealed class Throttle : IDisposable
{
    /// <summary>How often a page may be redrawn by events: four times a second.</summary>
    public static readonly TimeSpan OfPages = TimeSpan.FromMilliseconds(250);

    /// <summary>How often a page may read partial results anew: they are megabytes, and change slowly.</summary>
    public static readonly TimeSpan OfResults = TimeSpan.FromSeconds(3);

    private readonly ITimer timer;
    private readonly TimeSpan interval;
    private readonly Func<Task> action;
    private readonly TimeProvider clock;
    private readonly Lock gate = new();
    private DateTimeOffset earliest = DateTimeOffset.MinValue;
    private bool pending;

    public Throttle(Func<Task> action, TimeSpan interval, TimeProvider clock)
    {
        (this.action, this.interval, this.clock) = (action, interval, clock);
        timer = clock.CreateTimer(_ => Run(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Asks for the action; returns at once.</summary>
    public void Ask()
    {
        lock (gate)
        {
            if (pending)
            {
                return;
            }

            pending = true;
            var wait = earliest - clock.GetUtcNow();
            timer.Change(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose() => timer.Dispose();

    private void Run()
    {
        lock (gate)
        {
            pending = false;
            earliest = clock.GetUtcNow() + interval;
        }

        _ = action();
    }
}
