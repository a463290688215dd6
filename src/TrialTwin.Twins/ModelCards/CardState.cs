namespace TrialTwin.Twins.ModelCards;

/// <summary>A state variable of a model card.</summary>
/// <param name="Name">Name in formulas.</param>
/// <param name="Unit">Unit of its value.</param>
/// <param name="Initial">Formula of parameters alone: value at time 0.</param>
/// <param name="Derivative">Formula: change per time unit of the card.</param>
public sealed record CardState(string Name, string Unit, string Initial, string Derivative);
