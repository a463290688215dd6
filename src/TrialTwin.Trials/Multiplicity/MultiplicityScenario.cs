namespace TrialTwin.Trials.Multiplicity;

/// <summary>An assumed truth.</summary>
/// <param name="Id">Such as "expected".</param>
/// <param name="Label">Label in output.</param>
/// <param name="FinalZ">Mean of each hypothesis's z statistic at its last look; 0 or less where there is no effect.</param>
public sealed record MultiplicityScenario(string Id, string Label, IReadOnlyList<double> FinalZ);
