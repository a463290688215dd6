namespace TrialTwin.Trials.Questions;

/// <summary>What the study is to decide, in the terms of ICH M15.</summary>
/// <param name="QuestionOfInterest">The question that the trial team has.</param>
/// <param name="ContextOfUse">What the models and simulations are used for, and what not.</param>
/// <param name="ModelInfluence">Weight of the model evidence in the decision.</param>
/// <param name="DecisionConsequence">What a wrong decision would cost.</param>
/// <param name="Rationale">Why influence and consequence were judged so.</param>
public sealed record Question(
    string QuestionOfInterest,
    string ContextOfUse,
    CredibilityLevel ModelInfluence,
    CredibilityLevel DecisionConsequence,
    string Rationale);
