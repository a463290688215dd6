namespace TrialTwin.Trials.DoseFinding.Escalation;

/// <summary>An assumed truth.</summary>
/// <param name="Id">Such as "third-dose".</param>
/// <param name="Label">Label in output.</param>
/// <param name="Rates">True rate of dose-limiting toxicity at each dose, not falling.</param>
public sealed record ToxicityScenario(string Id, string Label, IReadOnlyList<double> Rates);
