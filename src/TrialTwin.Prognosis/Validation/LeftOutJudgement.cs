using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Statistics.LinearModels;

namespace TrialTwin.Prognosis.Validation;

/// <summary>
/// Repeated cross-validation in which everything is learned again without the patients judged: penalty, model, and the
/// regression of outcome on baseline and score. All arrays are [repeat][patient].
/// </summary>
internal sealed class LeftOutJudgement
{
    private static readonly StreamPurpose Purpose = StreamPurpose.Named("prognosis-folds");

    private readonly TrainingSet _data;
    private readonly double[] _baseline;
    private readonly PrognosisSettings _settings;

    private LeftOutJudgement(TrainingSet data, double[] baseline, PrognosisSettings settings)
    {
        _data = data;
        _baseline = baseline;
        _settings = settings;
        UnadjustedLoss = NewArrays();
        AncovaLoss = NewArrays();
        ScoreLoss = NewArrays();
        Score = NewArrays();
    }

    /// <summary>Squared error of the mean of the other patients.</summary>
    public double[][] UnadjustedLoss { get; }

    /// <summary>Squared error of the regression on baseline.</summary>
    public double[][] AncovaLoss { get; }

    /// <summary>Squared error of the regression on baseline and score.</summary>
    public double[][] ScoreLoss { get; }

    /// <summary>Score as deviation from the mean outcome of the patients it was learned from.</summary>
    public double[][] Score { get; }

    public static LeftOutJudgement Run(TrainingSet data, double[] baseline, PrognosisSettings settings, CancellationToken cancellation)
    {
        var judgement = new LeftOutJudgement(data, baseline, settings);
        for (var repeat = 0; repeat < settings.Repeats; repeat++)
        {
            var stream = RandomStream.Create(settings.Seed, Purpose, (uint)repeat);
            var assignment = FoldAssignment.Random(data.Patients, Math.Min(settings.Folds, data.Patients), stream);
            for (var fold = 0; fold < assignment.Folds; fold++)
            {
                cancellation.ThrowIfCancellationRequested();
                judgement.Judge(repeat, fold, assignment);
            }
        }

        return judgement;
    }

    private void Judge(int repeat, int fold, FoldAssignment assignment)
    {
        var others = assignment.Outside(fold);
        var training = _data.Take(others);
        var baseline = Array.ConvertAll(others, i => _baseline[i]);
        var mean = training.Outcome.Average();
        var choice = PenaltyChoice.Make(training, _settings.Alpha, _settings.Folds, (_settings.Seed, InnerReplicate(repeat, fold), 1));
        var ancova = Regress(training.Outcome, baseline);
        var withScore = choice.Fit.IsConstant() ? null : TryRegress(training.Outcome, baseline, choice.LeftOutScores);
        foreach (var patient in assignment.In(fold))
        {
            var y = _data.Outcome[patient];
            var score = choice.Fit.Predict(_data.Rows[patient]) - mean;
            var plain = ancova[0] + (ancova[1] * _baseline[patient]);
            var adjusted = withScore is null ? plain : withScore[0] + (withScore[1] * _baseline[patient]) + (withScore[2] * score);
            UnadjustedLoss[repeat][patient] = (y - mean) * (y - mean);
            AncovaLoss[repeat][patient] = (y - plain) * (y - plain);
            ScoreLoss[repeat][patient] = (y - adjusted) * (y - adjusted);
            Score[repeat][patient] = score;
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

    private double[][] NewArrays() => [.. Enumerable.Range(0, _settings.Repeats).Select(_ => new double[_data.Patients])];
}
