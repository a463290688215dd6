namespace TrialTwin.Numerics.Ode;

/// <summary>A time at which the course of the states has a jump or a kink, so that no step may cross it.</summary>
/// <param name="Time">Time.</param>
/// <param name="Boluses">Amounts that enter at once.</param>
/// <param name="Rates">Rate of each input from then on.</param>
internal sealed record Breakpoint(double Time, IReadOnlyList<Bolus> Boluses, IReadOnlyList<double> Rates);
