using TrialTwin.Prognosis.Learners;

namespace TrialTwin.Prognosis.TimeToEvent;

/// <summary>The two documents of a fit: the frozen model and its judgement.</summary>
public sealed record TimePrognosisOutcome(LearnedModel Model, TimePrognosisResult Result);
