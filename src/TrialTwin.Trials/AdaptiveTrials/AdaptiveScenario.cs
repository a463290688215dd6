namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>One assumed truth.</summary>
/// <param name="Id">Such as "expected".</param>
/// <param name="Label">Label in output.</param>
/// <param name="Effects">Difference to control, endpoint unit: one for each arm; with a subpopulation two, inside it and outside.</param>
public sealed record AdaptiveScenario(string Id, string Label, IReadOnlyList<double> Effects);
