namespace TrialTwin.Trials.Counts;

/// <summary>A look at a calendar time.</summary>
/// <param name="Month">Months since the first patient in; null at the last look: when the last patient's follow-up ends.</param>
/// <param name="InformationFraction">Planned share of the final information, which the error is spent by; 1 at the last look.</param>
/// <param name="Efficacy">Whether the trial may stop for efficacy here; always true at the last look.</param>
/// <param name="FutilityZ">The trial stops for futility when z, positive in favour of treatment, is below; not binding for the boundaries. Null: no futility stop.</param>
public sealed record CountLook(double? Month, double InformationFraction, bool Efficacy, double? FutilityZ);
