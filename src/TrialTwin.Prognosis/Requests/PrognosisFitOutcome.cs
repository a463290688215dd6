using TrialTwin.Prognosis.Learners;

namespace TrialTwin.Prognosis.Requests;

/// <summary>The two documents of a fit: the frozen model and its judgement.</summary>
public sealed record PrognosisFitOutcome(LearnedModel Model, PrognosisFitResult Result);
