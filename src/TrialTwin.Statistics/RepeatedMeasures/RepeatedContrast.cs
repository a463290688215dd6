namespace TrialTwin.Statistics.RepeatedMeasures;

/// <summary>An estimated combination of coefficients of a model of repeated measures, outcome units.</summary>
/// <param name="Estimate">Estimate.</param>
/// <param name="StandardError">Standard error.</param>
/// <param name="DegreesOfFreedom">Degrees of freedom of the t distribution; not an integer in general.</param>
/// <param name="PValue">Two-sided p-value against zero.</param>
/// <param name="Lower">Lower confidence limit.</param>
/// <param name="Upper">Upper confidence limit.</param>
public sealed record RepeatedContrast(double Estimate, double StandardError, double DegreesOfFreedom, double PValue, double Lower, double Upper);
