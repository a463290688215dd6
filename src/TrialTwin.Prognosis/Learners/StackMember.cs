namespace TrialTwin.Prognosis.Learners;

/// <summary>One model of a stack.</summary>
/// <param name="Learner">Name of its learner.</param>
/// <param name="Weight">Its share, 0 to 1.</param>
/// <param name="Predictor">The model.</param>
public sealed record StackMember(string Learner, double Weight, Predictor Predictor);
