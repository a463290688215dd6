namespace TrialTwin.Trials.Survival;

/// <summary>
/// Calendar times of the events of a trial by their number. Events are counted by intervals of calendar time, so that only
/// those of the interval in question are searched. Reused without allocation.
/// </summary>
internal sealed class EventClock
{
    /// <summary>Intervals up to <see cref="span"/>; later events share one more.</summary>
    private const int Intervals = 512;

    private readonly int[] eventsBefore = new int[Intervals + 2];
    private readonly double[] candidates;
    private readonly double span;

    /// <param name="patients">Most patients of a trial.</param>
    /// <param name="span">Months in which most events are expected; it bears on speed alone.</param>
    public EventClock(int patients, double span)
    {
        candidates = new double[patients];
        this.span = span;
    }

    /// <summary>Events of the trial last counted.</summary>
    public int Events => eventsBefore[^1];

    /// <summary>Counts the events of a trial.</summary>
    public void Count(SurvivalPatients patients)
    {
        Array.Clear(eventsBefore);
        for (int i = 0; i < patients.Count; i++)
        {
            eventsBefore[IntervalOf(patients.ExitMonth[i]) + 1] += patients.IsEvent[i] ? 1 : 0;
        }

        for (int i = 1; i < eventsBefore.Length; i++)
        {
            eventsBefore[i] += eventsBefore[i - 1];
        }
    }

    /// <summary>Calendar month of an event.</summary>
    /// <param name="patients">The patients counted.</param>
    /// <param name="number">1 for the first event, up to <see cref="Events"/>.</param>
    public double MonthOf(SurvivalPatients patients, int number)
    {
        int interval = 0;
        while (eventsBefore[interval + 1] < number)
        {
            interval++;
        }

        int found = 0;
        for (int i = 0; i < patients.Count; i++)
        {
            if (patients.IsEvent[i] && IntervalOf(patients.ExitMonth[i]) == interval)
            {
                candidates[found++] = patients.ExitMonth[i];
            }
        }

        return OrderStatistic.Select(candidates.AsSpan(0, found), number - eventsBefore[interval] - 1);
    }

    private int IntervalOf(double month) => (int)Math.Min(month * (Intervals / span), Intervals);
}
