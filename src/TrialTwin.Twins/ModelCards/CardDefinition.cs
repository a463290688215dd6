namespace TrialTwin.Twins.ModelCards;

/// <summary>A named formula of a model card.</summary>
/// <param name="Name">Name in other formulas.</param>
/// <param name="Unit">Unit of its value.</param>
/// <param name="Formula">The formula.</param>
public sealed record CardDefinition(string Name, string Unit, string Formula);
