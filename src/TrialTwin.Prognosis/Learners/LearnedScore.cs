namespace TrialTwin.Prognosis.Learners;

/// <summary>What a learner found.</summary>
/// <param name="Predictor">Model fitted to all patients given.</param>
/// <param name="LeftOutScores">
/// Score of each of these patients from models that had not seen him or her, as the deviation from those models' mean outcome,
/// averaged over repeats: a mean over the others is by itself negatively correlated with the one left out.
/// </param>
/// <param name="Choice">What the learner chose, in words, such as "37 trees".</param>
public sealed record LearnedScore(Predictor Predictor, double[] LeftOutScores, string Choice);
