namespace TrialTwin.Numerics.Ode.Linear;

/// <summary>The way from one time at which something happens to the next.</summary>
/// <param name="Length">Index of its length among <see cref="Itinerary.Lengths"/>.</param>
/// <param name="Output">Index of the output at its end, or -1.</param>
/// <param name="Breakpoint">What enters at its end, after the output; null for nothing.</param>
internal sealed record Leg(int Length, int Output, Breakpoint? Breakpoint);
