using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>Synthetic patients and their judgement.</summary>
/// <param name="Result">The judgement.</param>
/// <param name="Cohort">The patients; null where their export is blocked.</param>
public sealed record SynthesisOutcome(SynthesisResult Result, DataTable? Cohort);
