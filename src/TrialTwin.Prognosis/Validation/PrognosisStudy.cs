using System.Globalization;
using TrialTwin.Numerics.Estimates;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Statistics.Descriptive;

namespace TrialTwin.Prognosis.Validation;

/// <summary>
/// Learns a prognostic model by elastic net or any other learner, and judges it on patients left out beside the plain alternatives:
/// unadjusted, ANCOVA on baseline, ANCOVA on baseline and score. See docs/methods/prognosis.md.
/// </summary>
public static class PrognosisStudy
{
    /// <summary>Learner's name in models and requests.</summary>
    public const string ElasticNetName = "elastic-net";

    public static LearnedPrognosis Learn(PrognosisTask task, PrognosisSettings settings, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(settings);
        var model = Freeze(TrainingOutcomes.Of(task, task.Everybody), task.Outcome, settings);
        var name = string.Create(CultureInfo.InvariantCulture, $"elastic net (alpha {settings.Alpha})");
        var (result, correlation) = Judge(task, settings, new ElasticNetLearner(settings.Alpha), cancellation);
        return new LearnedPrognosis(
            model,
            result with { Learner = name, Lambda = model.Lambda, ModelHash = model.ComputeHash(), Coefficients = Coefficients(model, task.Units) },
            correlation);
    }

    /// <summary>Judges what a learner learns on patients left out; model hash and coefficients are the caller's to add.</summary>
    public static (PrognosisResult Result, IntervalEstimate ScoreCorrelation) Judge(PrognosisTask task, PrognosisSettings settings, IPrognosticLearner learner, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(learner);
        var judgement = LeftOutJudgement.Run(task, settings, learner, cancellation);
        var judged = task.Observed;
        var bootstrap = new PatientBootstrap(judged, settings.Repeats, settings.Seed);
        var adjustments = Adjustments(judgement, bootstrap);
        var gain = adjustments[^1].IncrementalR2!.Value;
        var mean = TrainingOutcomes.Of(task, task.Everybody).Data.Outcome.Average();
        var predicted = Array.ConvertAll(judged, i => mean + judgement.Score.Average(s => s[i]));
        var calibration = Calibration.Of(predicted, Array.ConvertAll(judged, i => task.Data.Outcome[i]));
        var result = new PrognosisResult(
            learner.Name,
            task.Data.Patients,
            task.Outcome,
            null,
            "",
            settings.Folds,
            settings.Repeats,
            settings.Seed,
            [],
            adjustments,
            calibration.Points,
            calibration.Slope,
            calibration.Intercept,
            gain,
            gain.Lower > 0 ? GainVerdict.Demonstrated : GainVerdict.NotDemonstrated,
            MissingOutcomeSensitivity.Assess(task, judgement, settings));
        return (result, ScoreCorrelation(task, judgement, bootstrap));
    }

    /// <summary>The model of all patients, its penalty chosen by repeated cross-validation.</summary>
    private static PrognosticModel Freeze(TrainingOutcomes training, string outcome, PrognosisSettings settings)
    {
        var data = training.Data;
        var fit = new ElasticNetLearner(settings.Alpha).Choose(data, new FoldPlan(settings.Folds, settings.Seed, 0, settings.Repeats, training.IsObserved)).Fit;
        return new PrognosticModel(
            PrognosticModel.CurrentSchema,
            ElasticNetName,
            settings.Alpha,
            fit.Lambda,
            outcome,
            data.Patients,
            data.ComputeHash(),
            fit.Intercept,
            [.. data.Covariates.Select((name, c) => Term(name, fit.Coefficients[c], data.Column(c)))]);
    }

    private static PrognosticTerm Term(string name, double coefficient, double[] column)
    {
        var mean = column.Average();
        var deviation = Math.Sqrt(column.Sum(v => (v - mean) * (v - mean)) / column.Length);
        return new PrognosticTerm(name, coefficient, mean, deviation, column.Min(), column.Max());
    }

    private static ModelCoefficient[] Coefficients(PrognosticModel model, IReadOnlyDictionary<string, string> units) =>
    [
        new ModelCoefficient("intercept", "", model.Intercept, 0),
        .. model.Terms.Select(t => new ModelCoefficient(t.Covariate, units.GetValueOrDefault(t.Covariate, ""), t.Coefficient, t.Coefficient * t.StandardDeviation)),
    ];

    private static AdjustmentRow[] Adjustments(LeftOutJudgement judgement, PatientBootstrap bootstrap)
    {
        var none = judgement.SquaredError(judgement.Unadjusted);
        var ancova = judgement.SquaredError(judgement.Ancova);
        return
        [
            Row("unadjusted", none, null),
            Row("ANCOVA", ancova, none),
            Row("ANCOVA + score", judgement.SquaredError(judgement.AncovaWithScore), ancova),
        ];

        AdjustmentRow Row(string name, double[][] loss, double[][]? above) => new(
            name,
            bootstrap.ExplainedShare(loss, none),
            bootstrap.RootMean(loss),
            above is null ? null : bootstrap.ExplainedShare(loss, above));
    }

    private static IntervalEstimate ScoreCorrelation(PrognosisTask task, LeftOutJudgement judgement, PatientBootstrap bootstrap) =>
        bootstrap.Estimate((patients, repeats) =>
        {
            var outcome = Array.ConvertAll(patients, i => task.Data.Outcome[i]);
            var baseline = Array.ConvertAll(patients, i => task.Baseline[i]);
            var sum = 0.0;
            foreach (var repeat in repeats)
            {
                var score = Array.ConvertAll(patients, i => judgement.Score[repeat][i]);
                var partial = Correlation.Partial(score, outcome, baseline);
                sum += double.IsNaN(partial) ? 0 : partial;
            }

            return sum / repeats.Length;
        });
}
