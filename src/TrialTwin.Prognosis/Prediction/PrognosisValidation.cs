using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Problems;
using TrialTwin.Numerics.Random;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Prediction;

/// <summary>Judges a frozen model on patients that it has not seen. See docs/methods/prognosis-validation.md.</summary>
public static class PrognosisValidation
{
    private const int FewestPatients = 20;
    private const int FewestEvents = 5;
    private const int Draws = 500;
    private const int Groups = 10;
    private const int FewestInGroup = 5;

    private static readonly StreamPurpose Purpose = StreamPurpose.Named("prognosis-validation-bootstrap");

    /// <param name="model">The model.</param>
    /// <param name="table">One row per patient.</param>
    /// <param name="columns">Column that names the patient, or null, and column of the outcome.</param>
    /// <param name="seed">Seed of the bootstrap.</param>
    /// <exception cref="BadInputException">Everything that keeps the model from being judged.</exception>
    public static PrognosisValidationResult Judge(LearnedModel model, DataTable table, (string? Subject, string Outcome) columns, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(table);
        var outcome = table.Numbers(columns.Outcome);
        var rows = PatientReader.Read(table, model, columns.Subject);
        var used = rows.Where(r => r.Covariates is not null && !outcome.IsMissing(r.Row)).ToArray();
        var observed = Array.ConvertAll(used, r => outcome[r.Row]);
        var isBinary = observed.All(y => y is 0 or 1);
        Require(observed, isBinary, columns.Outcome, rows.Count);
        var predicted = Array.ConvertAll(used, r => model.Predictor.Predict(r.Covariates!));
        if (isBinary && predicted.Any(p => p is < 0 or > 1))
        {
            throw new BadInputException(columns.Outcome, "The outcome is 0 or 1, but the model predicts values outside 0 to 1.", "Judge the model on the outcome that it was trained to predict, or train one for a yes-or-no outcome (logistic-elastic-net).");
        }

        var measures = new PredictionMeasures(predicted, observed, isBinary);
        var draws = Bootstrap(observed, isBinary, seed);
        return new PrognosisValidationResult(
            PrognosisValidationResult.CurrentSchema,
            model.Learner,
            model.ComputeHash(),
            model.TrainingPatients,
            used.Length,
            rows.Count(r => r.Covariates is null),
            rows.Count(r => r.Covariates is not null && outcome.IsMissing(r.Row)),
            isBinary ? observed.Count(y => y == 1) : null,
            predicted.Distinct().Count() > 1 ? Interval(draws, measures.Slope) : null,
            Interval(draws, measures.Intercept),
            Interval(draws, measures.R2),
            Interval(draws, patients => Math.Sqrt(measures.MeanSquaredError(patients))),
            Interval(draws, measures.Concordance),
            isBinary ? Interval(draws, measures.MeanSquaredError) : null,
            Curve(predicted, observed),
            [.. model.Covariates.Select((covariate, c) => Shift(covariate, used.Average(r => r.Covariates![c])))]);
    }

    private static void Require(double[] observed, bool isBinary, string outcome, int rows)
    {
        if (observed.Length < FewestPatients)
        {
            throw new BadInputException(outcome, $"{observed.Length} of {rows} patients have an outcome and covariates that the model knows.", $"At least {FewestPatients} are needed to judge a model.");
        }

        if (observed.Distinct().Count() == 1)
        {
            throw new BadInputException(outcome, $"The outcome is {observed[0]} in all {observed.Length} patients.", "A model cannot be judged on an outcome that never varies; choose another column or other rows.");
        }

        var events = observed.Count(y => y == 1);
        if (isBinary && Math.Min(events, observed.Length - events) < FewestEvents)
        {
            throw new BadInputException(outcome, $"{events} of {observed.Length} patients have outcome 1.", $"At least {FewestEvents} patients of each kind are needed to judge a model.");
        }
    }

    /// <summary>The patients themselves, then draws with replacement; of a yes-or-no outcome with as many of each kind.</summary>
    private static int[][] Bootstrap(double[] observed, bool isBinary, ulong seed)
    {
        var stream = RandomStream.Create(seed, Purpose);
        int[] everybody = [.. Enumerable.Range(0, observed.Length)];
        var kinds = isBinary ? everybody.GroupBy(i => observed[i]).Select(g => g.ToArray()).ToArray() : [everybody];
        var draws = new List<int[]> { everybody };
        for (var draw = 0; draw < Draws; draw++)
        {
            var drawn = new List<int>(observed.Length);
            foreach (var kind in kinds)
            {
                for (var k = 0; k < kind.Length; k++)
                {
                    drawn.Add(kind[stream.NextIndex(kind.Length)]);
                }
            }

            draws.Add([.. drawn]);
        }

        return [.. draws];
    }

    private static IntervalEstimate Interval(int[][] draws, Func<int[], double> measure)
    {
        var values = draws.Skip(1).Select(measure).Where(double.IsFinite).ToArray();
        return new IntervalEstimate(measure(draws[0]), SampleQuantile.Of(values, 0.025), SampleQuantile.Of(values, 0.975));
    }

    private static OutcomeGroup[] Curve(double[] predicted, double[] observed)
    {
        var order = Enumerable.Range(0, predicted.Length).OrderBy(i => predicted[i]).ThenBy(i => i).ToArray();
        var groups = Math.Min(Groups, order.Length / FewestInGroup);
        return [.. Enumerable.Range(0, groups).Select(g => order[(g * order.Length / groups)..((g + 1) * order.Length / groups)]).Select(group =>
        {
            var mean = group.Average(i => observed[i]);
            var variance = group.Sum(i => (observed[i] - mean) * (observed[i] - mean)) / (group.Length - 1);
            return new OutcomeGroup(group.Length, group.Average(i => predicted[i]), mean, Math.Sqrt(variance / group.Length));
        })];
    }

    private static CovariateShift Shift(ModelCovariate covariate, double mean) =>
        new(covariate.Name, covariate.Mean, mean, covariate.StandardDeviation > 0 ? (mean - covariate.Mean) / covariate.StandardDeviation : null);
}
