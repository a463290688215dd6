namespace TrialTwin.Numerics.Ode.Linear;

/// <summary>The times at which something happens, the same for every patient, and the few lengths between them.</summary>
/// <param name="Start">What enters at time 0, or null.</param>
/// <param name="Legs">In the order of time.</param>
/// <param name="Lengths">Every length once. Lengths that differ by the rounding of the times alone are one.</param>
internal sealed record Itinerary(Breakpoint? Start, IReadOnlyList<Leg> Legs, IReadOnlyList<double> Lengths)
{
    private const double RoundingOfTimes = 4 * 2.220446049250313e-16;

    /// <summary>The itinerary of an ensemble.</summary>
    public static Itinerary Of(Ensemble ensemble)
    {
        var end = ensemble.OutputTimes[^1];
        var breakpoints = ensemble.Schedule.Breakpoints.Where(breakpoint => breakpoint.Time < end).ToDictionary(breakpoint => breakpoint.Time);
        var outputs = ensemble.OutputTimes.Select((time, index) => (time, index)).ToDictionary(pair => pair.time, pair => pair.index);
        var inOrder = new List<double>();
        var legs = new List<Leg>();
        var before = 0.0;
        foreach (var time in outputs.Keys.Union(breakpoints.Keys).Where(time => time > 0).Order())
        {
            legs.Add(new Leg(IndexOf(time - before), outputs.GetValueOrDefault(time, -1), breakpoints.GetValueOrDefault(time)));
            before = time;
        }

        return new Itinerary(breakpoints.GetValueOrDefault(0), legs, inOrder);

        int IndexOf(double length)
        {
            var near = inOrder.FindIndex(known => Math.Abs(known - length) <= RoundingOfTimes * end);
            if (near < 0)
            {
                inOrder.Add(length);
            }

            return near < 0 ? inOrder.Count - 1 : near;
        }
    }
}
