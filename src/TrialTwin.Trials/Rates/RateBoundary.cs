namespace TrialTwin.Trials.Rates;

/// <summary>The boundaries of one look on the scale of z, positive in favour of treatment.</summary>
/// <param name="Patients">Known outcomes.</param>
/// <param name="InformationFraction">Their share of all.</param>
/// <param name="CriticalValue">Rejects at or above it; null where the look does not test for efficacy.</param>
/// <param name="FutilityZ">Stops below it; null where the look does not stop for futility.</param>
public sealed record RateBoundary(int Patients, double InformationFraction, double? CriticalValue, double? FutilityZ);
