namespace TrialTwin.Trials.AdaptiveTrials;

/// <summary>The bounds of one look.</summary>
/// <param name="Patients">Planned up to the look.</param>
/// <param name="InformationFraction">Share of the planned patients.</param>
/// <param name="CriticalValue">Rejects at or above this z, for Fisher's combination at or below this product of p-values; null where the look does not test.</param>
/// <param name="FutilityZ">Stops below it; null where the look does not stop for futility.</param>
public sealed record AdaptiveBoundary(int Patients, double InformationFraction, double? CriticalValue, double? FutilityZ);
