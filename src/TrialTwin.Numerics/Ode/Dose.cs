namespace TrialTwin.Numerics.Ode;

/// <summary>An amount that enters an input, at once or at a constant rate.</summary>
/// <param name="Input">Index of the input.</param>
/// <param name="Amount">Amount, before the input's factor; finite.</param>
/// <param name="Time">When it enters or begins to, at least 0.</param>
/// <param name="Duration">How long it takes to enter; 0 for at once.</param>
public sealed record Dose(int Input, double Amount, double Time, double Duration = 0);
