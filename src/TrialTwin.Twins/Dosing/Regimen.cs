namespace TrialTwin.Twins.Dosing;

/// <summary>Once-daily dosing in steps, as in a titration; no steps mean placebo.</summary>
public sealed class Regimen
{
    private readonly RegimenStep[] steps;

    /// <exception cref="ArgumentException">A dose is negative or the days do not rise.</exception>
    public Regimen(IEnumerable<RegimenStep> steps)
    {
        this.steps = [.. steps];
        for (var i = 0; i < this.steps.Length; i++)
        {
            var (fromDay, dose) = this.steps[i];
            if (!(dose >= 0) || !(fromDay >= 0) || (i > 0 && fromDay <= this.steps[i - 1].FromDay))
            {
                throw new ArgumentException($"Step {i} starts on day {fromDay} with {dose} mg: days must rise from 0, doses be at least 0.", nameof(steps));
            }
        }
    }

    /// <summary>No drug.</summary>
    public static Regimen None { get; } = new([]);

    public IReadOnlyList<RegimenStep> Steps => steps;

    /// <summary>The dose on a day, mg.</summary>
    public double DoseOnDay(double day)
    {
        var dose = 0.0;
        foreach (var step in steps)
        {
            dose = step.FromDay <= day ? step.DoseMgPerDay : dose;
        }

        return dose;
    }

    /// <summary>The steps without an enumerator, for inner loops.</summary>
    internal ReadOnlySpan<RegimenStep> AsSpan() => steps;
}
