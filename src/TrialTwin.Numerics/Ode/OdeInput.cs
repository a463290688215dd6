using TrialTwin.Numerics.Expressions;

namespace TrialTwin.Numerics.Ode;

/// <summary>Where amounts from outside enter the system.</summary>
/// <param name="State">Index of the state that receives them.</param>
/// <param name="Factor">What an amount is multiplied by on entering, of parameters alone.</param>
public sealed record OdeInput(int State, Formula Factor);
