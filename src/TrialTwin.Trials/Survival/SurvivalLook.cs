namespace TrialTwin.Trials.Survival;

/// <summary>A look at a number of events in both arms together.</summary>
/// <param name="Events">1 to the number of patients.</param>
/// <param name="Efficacy">Whether the trial may stop for efficacy here; always true at the last look.</param>
/// <param name="FutilityZ">The trial stops for futility when z, positive in favour of treatment, is below; not binding for the boundaries. Null: no futility stop.</param>
public sealed record SurvivalLook(int Events, bool Efficacy, double? FutilityZ);
