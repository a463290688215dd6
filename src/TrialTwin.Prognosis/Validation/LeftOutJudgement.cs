using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Prognosis.Validation;

/// <summary>
/// Repeated cross-validation in which everything is learned again without the patients judged: expectations of missing
/// outcomes, the model with its choices, and the regression of outcome on baseline and score. All arrays are [repeat][patient].
/// </summary>
internal sealed class LeftOutJudgement
{
    private static readonly StreamPurpose Purpose = StreamPurpose.Named("prognosis-folds");

    private readonly PrognosisTask _task;
    private readonly PrognosisSettings _settings;
    private readonly IPrognosticLearner _learner;

    private LeftOutJudgement(PrognosisTask task, PrognosisSettings settings, IPrognosticLearner learner)
    {
        _learner = learner;
        _task = task;
        _settings = settings;
        Unadjusted = NewArrays<double>();
        Ancova = NewArrays<double>();
        AncovaWithScore = NewArrays<double>();
        Score = NewArrays<double>();
        Expectation = NewArrays<(double, double)>();
    }

    /// <summary>Prediction by the mean of the other patients.</summary>
    public double[][] Unadjusted { get; }

    /// <summary>Prediction by the regression on baseline.</summary>
    public double[][] Ancova { get; }

    /// <summary>Prediction by the regression on baseline and score.</summary>
    public double[][] AncovaWithScore { get; }

    /// <summary>Score as deviation from the mean outcome of the patients it was learned from.</summary>
    public double[][] Score { get; }

    /// <summary>Mean and SD of an outcome that was not observed, learned from the other patients.</summary>
    public (double Mean, double StandardDeviation)[][] Expectation { get; }

    public static LeftOutJudgement Run(PrognosisTask task, PrognosisSettings settings, IPrognosticLearner learner, CancellationToken cancellation)
    {
        var judgement = new LeftOutJudgement(task, settings, learner);
        var patients = task.Data.Patients;
        for (var repeat = 0; repeat < settings.Repeats; repeat++)
        {
            var stream = RandomStream.Create(settings.Seed, Purpose, (uint)repeat);
            var assignment = FoldAssignment.Random(patients, Math.Min(settings.Folds, patients), stream);
            for (var fold = 0; fold < assignment.Folds; fold++)
            {
                cancellation.ThrowIfCancellationRequested();
                judgement.Judge(repeat, fold, assignment);
            }
        }

        return judgement;
    }

    /// <summary>Squared error of predictions; NaN where the outcome was not observed.</summary>
    public double[][] SquaredError(double[][] predictions) => Array.ConvertAll(predictions, row =>
        row.Select((prediction, i) => (_task.Data.Outcome[i] - prediction) * (_task.Data.Outcome[i] - prediction)).ToArray());

    private void Judge(int repeat, int fold, FoldAssignment assignment)
    {
        var others = assignment.Outside(fold);
        var training = TrainingOutcomes.Of(_task, others);
        var outcome = training.Data.Outcome;
        var baseline = Array.ConvertAll(others, i => _task.Baseline[i]);
        var mean = outcome.Average();
        var learned = _learner.Learn(training.Data, new FoldPlan(_settings.Folds, _settings.Seed, InnerReplicate(repeat, fold), 1, training.IsObserved));
        var ancova = Regress(outcome, baseline);
        var withScore = learned.Predictor.IsConstant() ? null : TryRegress(outcome, baseline, learned.LeftOutScores);
        foreach (var patient in assignment.In(fold))
        {
            var score = learned.Predictor.Predict(_task.Data.Rows[patient]) - mean;
            var plain = ancova[0] + (ancova[1] * _task.Baseline[patient]);
            Unadjusted[repeat][patient] = mean;
            Ancova[repeat][patient] = plain;
            AncovaWithScore[repeat][patient] = withScore is null ? plain : withScore[0] + (withScore[1] * _task.Baseline[patient]) + (withScore[2] * score);
            Score[repeat][patient] = score;
            if (!_task.IsObserved(patient))
            {
                Expectation[repeat][patient] = training.Expectation(patient);
            }
        }
    }

    /// <summary>Inner splits have their own numbers, far from those of the final model's penalty choice.</summary>
    private uint InnerReplicate(int repeat, int fold) => (uint)(1_000_000 + (repeat * _settings.Folds) + fold);

    private static double[] Regress(double[] outcome, params double[][] covariates)
    {
        var design = DesignMatrix.Intercept(outcome.Length);
        for (var c = 0; c < covariates.Length; c++)
        {
            design = design.WithCovariate($"x{c}", covariates[c]);
        }

        return [.. LinearModel.Fit(design, outcome).Coefficients];
    }

    /// <summary>Null where the score says nothing that baseline does not, so that there is nothing to regress on.</summary>
    private static double[]? TryRegress(double[] outcome, double[] baseline, double[] score)
    {
        try
        {
            return Regress(outcome, baseline, score);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private T[][] NewArrays<T>() => [.. Enumerable.Range(0, _settings.Repeats).Select(_ => new T[_task.Data.Patients])];
}
