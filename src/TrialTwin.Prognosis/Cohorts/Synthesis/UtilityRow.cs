using TrialTwin.Numerics.Estimates;

namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>An outcome predicted for patients held out by regressions learned from real and from synthetic patients.</summary>
/// <param name="Outcome">Column.</param>
/// <param name="Measure">"R²" or "area under the ROC curve".</param>
/// <param name="Patients">Patients held out whose values are all present.</param>
/// <param name="FromReal">Learned from real patients, with its 95 % bootstrap interval.</param>
/// <param name="FromSynthetic">Learned from synthetic patients.</param>
/// <param name="Difference">Synthetic minus real, on the same patients.</param>
public sealed record UtilityRow(
    string Outcome, string Measure, int Patients, IntervalEstimate FromReal, IntervalEstimate FromSynthetic, IntervalEstimate Difference);
