namespace TrialTwin.Trials.Multiplicity;

/// <summary>A look at a hypothesis.</summary>
/// <param name="InformationFraction">Above 0, increasing; 1 at the last look.</param>
/// <param name="PValue">One-sided, of all data so far; null when the look has not been held.</param>
public sealed record HypothesisLook(double InformationFraction, double? PValue = null);
