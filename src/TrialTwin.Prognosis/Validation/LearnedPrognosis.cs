using TrialTwin.Numerics.Estimates;
using TrialTwin.Prognosis.Learners;

namespace TrialTwin.Prognosis.Validation;

/// <summary>A frozen model and what it is worth.</summary>
/// <param name="Model">The model, trained on all patients.</param>
/// <param name="Result">Its judgement on patients left out.</param>
/// <param name="ScoreCorrelation">
/// Partial correlation of score and outcome given baseline on patients left out: what a trial may hope for, and what the
/// virtual patients are given where a scenario assumes nothing else.
/// </param>
public sealed record LearnedPrognosis(PrognosticModel Model, PrognosisResult Result, IntervalEstimate ScoreCorrelation);
