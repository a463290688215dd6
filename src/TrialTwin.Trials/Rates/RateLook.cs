namespace TrialTwin.Trials.Rates;

/// <summary>A look at a number of known outcomes.</summary>
/// <param name="Patients">Patients of both arms whose outcome is known, in the order of entry; all of them at the last look.</param>
/// <param name="Efficacy">Whether the trial may stop for efficacy here; always true at the last look.</param>
/// <param name="FutilityZ">The trial stops for futility when z, positive in favour of treatment, is below; not binding for the boundaries. Null: no futility stop.</param>
public sealed record RateLook(int Patients, bool Efficacy, double? FutilityZ);
