namespace TrialTwin.Trials.Designs;

/// <summary>One look of a design.</summary>
/// <param name="InformationFraction">Share of the information, above 0 and up to 1.</param>
/// <param name="CumulativeAlphaOneSided">One-sided error spent up to and with this look.</param>
/// <param name="CriticalValue">Boundary on the z scale; the hypothesis is rejected at or above it.</param>
public sealed record Look(double InformationFraction, double CumulativeAlphaOneSided, double CriticalValue);
