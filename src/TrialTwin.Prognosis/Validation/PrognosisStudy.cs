using System.Globalization;
using TrialTwin.Numerics.Estimates;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Statistics.Descriptive;

namespace TrialTwin.Prognosis.Validation;

/// <summary>
/// Learns a prognostic model by elastic net, freezes it, and judges it on patients left out beside the plain alternatives:
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
        var model = Freeze(task, settings);
        var judgement = LeftOutJudgement.Run(task.Data, task.Baseline, settings, cancellation);
        var bootstrap = new PatientBootstrap(task.Data.Patients, settings.Repeats, settings.Seed);
        var adjustments = Adjustments(judgement, bootstrap);
        var gain = adjustments[^1].IncrementalR2!.Value;
        var mean = task.Data.Outcome.Average();
        var predicted = Enumerable.Range(0, task.Data.Patients).Select(i => mean + judgement.Score.Average(s => s[i])).ToArray();
        var calibration = Calibration.Of(predicted, task.Data.Outcome);
        var result = new PrognosisResult(
            string.Create(CultureInfo.InvariantCulture, $"elastic net (alpha {settings.Alpha})"),
            task.Data.Patients,
            task.Outcome,
            model.Lambda,
            model.ComputeHash(),
            settings.Folds,
            settings.Repeats,
            settings.Seed,
            Coefficients(model, task.Units),
            adjustments,
            calibration.Points,
            calibration.Slope,
            calibration.Intercept,
            gain,
            gain.Lower > 0 ? GainVerdict.Demonstrated : GainVerdict.NotDemonstrated);
        return new LearnedPrognosis(model, result, ScoreCorrelation(task, judgement, bootstrap));
    }

    /// <summary>The model of all patients, its penalty chosen by repeated cross-validation.</summary>
    public static PrognosticModel Freeze(PrognosisTask task, PrognosisSettings settings)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(settings);
        var data = task.Data;
        var fit = PenaltyChoice.Make(data, settings.Alpha, settings.Folds, (settings.Seed, 0, settings.Repeats)).Fit;
        return new PrognosticModel(
            PrognosticModel.CurrentSchema,
            ElasticNetName,
            settings.Alpha,
            fit.Lambda,
            task.Outcome,
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
        var none = judgement.UnadjustedLoss;
        return
        [
            Row("unadjusted", none, null),
            Row("ANCOVA", judgement.AncovaLoss, none),
            Row("ANCOVA + score", judgement.ScoreLoss, judgement.AncovaLoss),
        ];

        AdjustmentRow Row(string name, double[][] loss, double[][]? above) => new(
            name,
            bootstrap.Estimate((patients, repeats) => 1 - (Mean(loss, patients, repeats) / Mean(none, patients, repeats))),
            bootstrap.Estimate((patients, repeats) => Math.Sqrt(Mean(loss, patients, repeats))),
            above is null ? null : bootstrap.Estimate((patients, repeats) => 1 - (Mean(loss, patients, repeats) / Mean(above, patients, repeats))));
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

    private static double Mean(double[][] loss, int[] patients, int[] repeats)
    {
        var sum = 0.0;
        foreach (var repeat in repeats)
        {
            var row = loss[repeat];
            foreach (var patient in patients)
            {
                sum += row[patient];
            }
        }

        return sum / (patients.Length * repeats.Length);
    }
}
