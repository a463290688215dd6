namespace TrialTwin.Twins.ModelCards;

/// <summary>What a model shows over time.</summary>
/// <param name="Name">Name in the results.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Formula">Formula.</param>
public sealed record CardObservable(string Name, string Unit, string Formula);
