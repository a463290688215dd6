namespace TrialTwin.Twins.ModelCards;

/// <summary>Doses of a model request: one, or one repeated at equal intervals.</summary>
/// <param name="Route">Route of the card.</param>
/// <param name="Amount">Amount, in the unit of the route.</param>
/// <param name="Time">Time of the first, in the time unit of the card.</param>
/// <param name="Every">Interval between repeats; null for a single dose.</param>
/// <param name="Count">Number of doses.</param>
/// <param name="Duration">How long each takes to enter; 0 for at once.</param>
public sealed record ModelDose(string Route, double Amount, double Time, double? Every = null, int Count = 1, double Duration = 0);
