namespace TrialTwin.Twins.ModelCards;

/// <summary>A way by which doses enter a model.</summary>
/// <param name="Name">Name in requests.</param>
/// <param name="State">State that receives the dose.</param>
/// <param name="Unit">Unit of the dose as given.</param>
/// <param name="Factor">Formula of parameters alone: from the dose as given to what enters the state (bioavailability, unit).</param>
public sealed record CardRoute(string Name, string State, string Unit, string Factor);
