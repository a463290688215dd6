using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Prediction;

/// <summary>Judges a frozen model on patients that it has not seen. See docs/methods/prognosis-validation.md.</summary>
public static class PrognosisValidation
{
    private const int FewestPatients = 20;
    private const int FewestEvents = 5;
    private const int Groups = 10;
    private const int FewestInGroup = 5;

    /// <param name="model">The model.</param>
    /// <param name="table">One row per patient.</param>
    /// <param name="columns">Column that names the patient, or null, and column of the outcome.</param>
    /// <param name="seed">Seed of the bootstrap.</param>
    /// <param name="training">The patients that the model was trained on; null where they are not at hand.</param>
    /// <exception cref="BadInputException">Everything that keeps the model from being judged.</exception>
    public static PrognosisValidationResult Judge(LearnedModel model, DataTable table, (string? Subject, string Outcome) columns, ulong seed, TrainingSet? training = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(table);
        if (training is not null && training.ComputeHash() != model.TrainingHash)
        {
            throw new BadInputException("--history", "These are not the patients that the model was trained on: their hash differs.", "Name the very request that the model was learned by, with its data unchanged.");
        }

        if (model.Horizon is { } horizon)
        {
            throw new BadInputException("--outcome", $"The model predicts the risk of an event by {horizon}.", "Judge it with --time COLUMN and --event COLUMN.");
        }

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
        var draws = PatientDraws.Of(observed, isBinary, seed);
        // The number of events is part of what calibration, R² and Brier score are uncertain by.
        var anyEvents = PatientDraws.Of(observed, false, seed);
        IntervalEstimate? slope = predicted.Distinct().Count() > 1 ? draws.Interval(measures.Slope) : null;
        IntervalEstimate? shiftArea = training is null ? null : DomainShift.Area(training, Array.ConvertAll(used, r => r.Covariates!), seed);
        return new PrognosisValidationResult(
            PrognosisValidationResult.CurrentSchema,
            model.Learner,
            model.ComputeHash(),
            model.TrainingPatients,
            used.Length,
            rows.Count(r => r.Covariates is null),
            rows.Count(r => r.Covariates is not null && outcome.IsMissing(r.Row)),
            isBinary ? observed.Count(y => y == 1) : null,
            slope,
            anyEvents.Interval(measures.Intercept),
            anyEvents.Interval(measures.R2),
            anyEvents.Interval(patients => Math.Sqrt(measures.MeanSquaredError(patients))),
            draws.Interval(measures.Concordance),
            isBinary ? anyEvents.Interval(measures.MeanSquaredError) : null,
            Curve(predicted, observed),
            [.. model.Covariates.Select((covariate, c) => Shift(covariate, used.Average(r => r.Covariates![c])))],
            shiftArea,
            ValidationWarnings.Of(predicted, observed, isBinary, slope, shiftArea));
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
