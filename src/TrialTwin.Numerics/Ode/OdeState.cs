using TrialTwin.Numerics.Expressions;

namespace TrialTwin.Numerics.Ode;

/// <summary>A state variable.</summary>
/// <param name="Name">Unique within the system.</param>
/// <param name="Initial">Value at time 0, of parameters alone.</param>
/// <param name="Derivative">Rate of change per unit of time.</param>
public sealed record OdeState(string Name, Formula Initial, Formula Derivative);
