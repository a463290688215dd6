namespace TrialTwin.Trials.Designs.Evaluation;

/// <summary>Numbers of patients, not rounded unless a method says so.</summary>
/// <param name="FixedDesign">Of the fixed design with the same errors; null when the size was given.</param>
/// <param name="Maximum">If the trial goes on to its last look.</param>
/// <param name="Cumulative">Recruited up to each look; empty when the method does not tell.</param>
/// <param name="TreatmentShare">Share under treatment; null for one group.</param>
public sealed record PatientNumbers(double? FixedDesign, double Maximum, IReadOnlyList<double> Cumulative, double? TreatmentShare);
