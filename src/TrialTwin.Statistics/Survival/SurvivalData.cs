namespace TrialTwin.Statistics.Survival;

/// <summary>Right-censored times to an event, one entry per patient.</summary>
/// <param name="Time">Time to event or censoring, positive.</param>
/// <param name="Event">Whether the event was seen; otherwise the time is censored.</param>
public sealed record SurvivalData(IReadOnlyList<double> Time, IReadOnlyList<bool> Event)
{
    public int Patients => Time.Count;

    public SurvivalData Take(IReadOnlyCollection<int> patients) =>
        new([.. patients.Select(i => Time[i])], [.. patients.Select(i => Event[i])]);

    /// <summary>The same times with the roles of event and censoring exchanged: the data of the censoring distribution.</summary>
    public SurvivalData Reversed() => new(Time, [.. Event.Select(e => !e)]);

    /// <exception cref="ArgumentException">Lengths differ, there is no patient, or a time is not positive and finite.</exception>
    internal void Require()
    {
        if (Time.Count != Event.Count || Time.Count == 0)
        {
            throw new ArgumentException($"{Time.Count} times and {Event.Count} events.", nameof(Time));
        }

        if (Time.FirstOrDefault(t => !(t > 0 && double.IsFinite(t)), 1) is var fault && fault != 1)
        {
            throw new ArgumentException($"Times are positive and finite; there is {fault}.", nameof(Time));
        }
    }
}
