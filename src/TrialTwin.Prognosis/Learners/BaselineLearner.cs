using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Prognosis.Learners;

/// <summary>Linear regression on one covariate, the baseline: what any other learner has to beat.</summary>
/// <param name="covariate">Name of the baseline covariate.</param>
public sealed class BaselineLearner(string covariate) : IPrognosticLearner
{
    public string Name => "baseline-only";

    public LearnedScore Learn(TrainingSet data, FoldPlan folds)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(folds);
        var choice = CandidateChoice.Make(data, folds, 1, Predictions, CandidateChoice.SquaredError);
        return new LearnedScore(Fit(data), choice.LeftOutScores, covariate);
    }

    private Func<double[], double[]> Predictions(TrainingSet training)
    {
        var fit = Fit(training);
        return row => [fit.Predict(row)];
    }

    private LinearPredictor Fit(TrainingSet data)
    {
        var index = data.Covariates.ToList().IndexOf(covariate);
        if (index < 0)
        {
            throw new ArgumentException($"There is no covariate {covariate}; there are {string.Join(", ", data.Covariates)}.", nameof(data));
        }

        var coefficients = new double[data.Covariates.Count];
        var column = data.Column(index);
        if (column.Min() == column.Max())
        {
            return new LinearPredictor(data.Outcome.Average(), coefficients);
        }

        var fit = LinearModel.Fit(DesignMatrix.Intercept(data.Patients).WithCovariate(covariate, column), data.Outcome);
        coefficients[index] = fit.Coefficients[1];
        return new LinearPredictor(fit.Coefficients[0], coefficients);
    }
}
