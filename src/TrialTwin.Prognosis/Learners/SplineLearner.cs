namespace TrialTwin.Prognosis.Learners;

/// <summary>
/// Lets a learner of linear models bend: it learns from natural splines of the covariates. Knots lie at quantiles of the
/// covariates of all patients given; outcomes have no part in them. See docs/methods/elastic-net.md.
/// </summary>
/// <param name="linear">Learner of linear models.</param>
/// <param name="knots">Knots of each covariate, 3 to 5.</param>
public sealed class SplineLearner(IPrognosticLearner linear, int knots) : IPrognosticLearner
{
    public string Name => linear.Name;

    public LearnedScore Learn(TrainingSet data, FoldPlan folds)
    {
        ArgumentNullException.ThrowIfNull(data);
        var at = NaturalSpline.KnotsOf(data, knots);
        var names = data.Covariates.SelectMany((name, c) => Enumerable.Range(0, Math.Max(1, at[c].Length - 1)).Select(k => k == 0 ? name : $"{name}, bend {k}"));
        var learned = linear.Learn(new TrainingSet([.. names], Array.ConvertAll(data.Rows, row => NaturalSpline.Expand(row, at)), data.Outcome), folds);
        return learned.Predictor is LinearPredictor fit
            ? learned with { Predictor = new SplinePredictor(at, fit), Choice = $"{learned.Choice}, splines with {knots} knots" }
            : throw new InvalidOperationException($"{linear.Name} does not learn a linear model.");
    }
}
