namespace TrialTwin.Prognosis.Learners;

/// <summary>Boosted trees, their number chosen on patients left out. See docs/methods/boosted-trees.md.</summary>
/// <param name="settings">How trees are grown; the rounds are the most there can be.</param>
/// <param name="link">Identity for a continuous outcome, logit for a yes-or-no one.</param>
public sealed class BoostedTreesLearner(BoostedTreesSettings settings, Link link) : IPrognosticLearner
{
    public string Name => "boosted-trees";

    public LearnedScore Learn(TrainingSet data, FoldPlan folds)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(folds);
        var choice = CandidateChoice.Make(data, folds, settings.Rounds + 1, Predictions, link == Link.Identity ? CandidateChoice.SquaredError : LogisticNetLearner.Deviance);
        return new LearnedScore(BoostedTrees.Fit(data, settings with { Rounds = choice.Best }, link), choice.LeftOutScores, $"{choice.Best} trees");
    }

    /// <summary>Predictions after 0, 1, 2 ... trees.</summary>
    private Func<double[], double[]> Predictions(TrainingSet training)
    {
        if (link == Link.Logit && training.Outcome.Distinct().Count() < 2)
        {
            return _ => [.. Enumerable.Repeat(training.Outcome[0], settings.Rounds + 1)];
        }

        var fit = BoostedTrees.Fit(training, settings, link);
        return row =>
        {
            var predictions = new double[fit.Trees.Count + 1];
            var sum = fit.Start;
            predictions[0] = Predictor.ToOutcome(sum, link);
            for (var t = 0; t < fit.Trees.Count; t++)
            {
                sum += TreePredictor.Leaf(fit.Trees[t], row);
                predictions[t + 1] = Predictor.ToOutcome(sum, link);
            }

            return predictions;
        };
    }
}
