using System.Globalization;

namespace TrialTwin.Prognosis.Learners;

/// <summary>Elastic net for a continuous outcome, its penalty chosen on patients left out. See docs/methods/prognosis.md.</summary>
/// <param name="alpha">Mixing, 0 (ridge) to 1 (lasso).</param>
public sealed class ElasticNetLearner(double alpha) : IPrognosticLearner
{
    public string Name => "elastic-net";

    public LearnedScore Learn(TrainingSet data, FoldPlan folds)
    {
        var (fit, scores) = Choose(data, folds);
        return new LearnedScore(new LinearPredictor(fit.Intercept, fit.Coefficients), scores, string.Create(CultureInfo.InvariantCulture, $"penalty {fit.Lambda:G4}"));
    }

    /// <summary>The fit at the penalty with the smallest squared error on patients left out, and their scores.</summary>
    public (ElasticNetFit Fit, double[] LeftOutScores) Choose(TrainingSet data, FoldPlan folds)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(folds);
        var net = new ElasticNet(data, alpha);
        var lambdas = net.Path();
        var choice = CandidateChoice.Make(data, folds, lambdas.Length, training => Predictions(training, lambdas), CandidateChoice.SquaredError);
        return (net.Fit(lambdas[choice.Best]), choice.LeftOutScores);
    }

    private Func<double[], double[]> Predictions(TrainingSet training, double[] lambdas)
    {
        var fits = new ElasticNet(training, alpha).FitPath(lambdas);
        return row => Array.ConvertAll(fits, fit => fit.Predict(row));
    }
}
