using System.Globalization;
using TrialTwin.Numerics.Functions;

namespace TrialTwin.Prognosis.Learners;

/// <summary>Elastic net for a yes-or-no outcome, its penalty chosen by the likelihood of patients left out. See docs/methods/elastic-net.md.</summary>
/// <param name="alpha">Mixing, 0 (ridge) to 1 (lasso).</param>
public sealed class LogisticNetLearner(double alpha) : IPrognosticLearner
{
    private const double SmallestProbability = 1e-12;

    public string Name => "logistic-elastic-net";

    public LearnedScore Learn(TrainingSet data, FoldPlan folds)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(folds);
        var net = new LogisticNet(data, alpha);
        var lambdas = net.Path();
        var choice = CandidateChoice.Make(data, folds, lambdas.Length, training => Predictions(training, lambdas), Deviance);
        return new LearnedScore(net.FitPath(lambdas[..(choice.Best + 1)])[^1], choice.LeftOutScores, string.Create(CultureInfo.InvariantCulture, $"penalty {lambdas[choice.Best]:G4}"));
    }

    private Func<double[], double[]> Predictions(TrainingSet training, double[] lambdas)
    {
        if (!training.Outcome.Contains(0) || !training.Outcome.Contains(1))
        {
            var share = training.Outcome[0];
            return _ => [.. lambdas.Select(_ => share)];
        }

        var fits = new LogisticNet(training, alpha).FitPath(lambdas);
        return row => Array.ConvertAll(fits, fit => fit.Predict(row));
    }

    /// <summary>Minus the log likelihood of one patient.</summary>
    internal static double Deviance(double observed, double predicted) =>
        -Elementary.Log(Math.Max(observed == 1 ? predicted : 1 - predicted, SmallestProbability));
}
