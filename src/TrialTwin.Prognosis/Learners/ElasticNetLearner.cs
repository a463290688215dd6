namespace TrialTwin.Prognosis.Learners;

/// <summary>Elastic net for a continuous outcome, its penalty chosen on patients left out. See docs/methods/prognosis.md.</summary>
/// <param name="alpha">Mixing, 0 (ridge) to 1 (lasso).</param>
public sealed class ElasticNetLearner(double alpha) : IPrognosticLearner
{
    public string Name => "elastic-net";

    public LearnedScore Learn(TrainingSet data, FoldPlan folds)
    {
        ArgumentNullException.ThrowIfNull(folds);
        var choice = PenaltyChoice.Make(data, alpha, folds.Folds, (folds.Seed, folds.FirstReplicate, folds.Repeats));
        return new LearnedScore(new LinearPredictor(choice.Fit.Intercept, choice.Fit.Coefficients), choice.LeftOutScores);
    }
}
