using System.Globalization;
using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Prediction;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Statistics.Survival;

namespace TrialTwin.Prognosis.TimeToEvent;

/// <summary>Judges a frozen model of a time to an event on patients that it has not seen. See docs/methods/time-to-event-prognosis.md.</summary>
public static class TimeValidation
{
    private const int FewestPatients = 40;
    private const int FewestEvents = 10;
    private const int Groups = 10;
    private const double Critical = 1.959963984540054;

    /// <param name="model">A model with a horizon.</param>
    /// <param name="table">One row per patient.</param>
    /// <param name="columns">Column that names the patient, or null; time; event; value that stands for a seen event, or null for 1 and 0.</param>
    /// <param name="seed">Seed of the bootstrap.</param>
    /// <exception cref="BadInputException">Everything that keeps the model from being judged.</exception>
    public static TimeValidationResult Judge(LearnedModel model, DataTable table, (string? Subject, string Time, string Event, string? EventValue) columns, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(table);
        var horizon = model.Horizon ?? throw new BadInputException("model", "The model predicts no time to an event.", "Judge it with --outcome.");
        var time = table.Numbers(columns.Time);
        if (table.Find(columns.Event) is null)
        {
            throw new BadInputException([table.Missing(columns.Event)]);
        }

        var seen = new EventColumn(table, columns.Event, columns.EventValue);
        var rows = PatientReader.Read(table, model, columns.Subject);
        var used = rows.Where(r => r.Covariates is not null && !time.IsMissing(r.Row) && !seen.IsMissing(r.Row)).ToArray();
        RequireTimes(used, time, seen, (columns.Time, columns.Event));
        var data = new SurvivalData(Array.ConvertAll(used, r => time[r.Row]), Array.ConvertAll(used, r => seen.IsSeen(r.Row)));
        var early = data.Time.Where((t, i) => data.Event[i] && t <= horizon).Count();
        Require(data, early, horizon);
        var risk = Array.ConvertAll(used, r => model.Predictor.Predict(r.Covariates!));
        var weights = BrierScore.Weights(data, horizon);
        var observed = RiskCalibration.Observed(data, horizon);
        var draws = PatientDraws.Of(risk, false, seed);
        var explained = draws.Interval(patients => 1 - (Brier(patients, i => risk[i]) / Brier(patients, _ => observed.Value)));
        return new TimeValidationResult(
            TimeValidationResult.CurrentSchema,
            model.Learner,
            model.ComputeHash(),
            horizon,
            model.TrainingPatients,
            used.Length,
            rows.Count(r => r.Covariates is null),
            rows.Count(r => r.Covariates is not null) - used.Length,
            data.Event.Count(e => e),
            early,
            risk.Average(),
            observed,
            Interval(Concordance.Harrell(data, risk)),
            Interval(Concordance.Uno(data, risk, horizon)),
            draws.Interval(patients => Brier(patients, i => risk[i])),
            Brier([.. Enumerable.Range(0, used.Length)], _ => observed.Value),
            explained,
            RiskCalibration.Groups(data, risk, horizon, Groups),
            [.. model.Covariates.Select((covariate, c) => Shift(covariate, used.Average(r => r.Covariates![c])))],
            [.. Warnings(risk.Average(), observed, explained)]);

        double Brier(int[] patients, Func<int, double> predicted) =>
            patients.Average(i => weights[i].Weight * (weights[i].HasEvent - predicted(i)) * (weights[i].HasEvent - predicted(i)));
    }

    private static IEnumerable<string> Warnings(double predicted, IntervalEstimate observed, IntervalEstimate explained)
    {
        if (!observed.Contains(predicted))
        {
            yield return $"Calibration has drifted: a risk of {Percent(predicted)} % is predicted, {Percent(observed.Value)} % ({Percent(observed.Lower)} to {Percent(observed.Upper)}) observed. Whatever the concordance, the predicted risks must not be used as they stand; borrowing controls by this model would carry the difference into the trial.";
        }

        if (explained.Upper < 0)
        {
            yield return "The predictions are worse than the same risk for everybody.";
        }
    }

    private static void RequireTimes(PatientRow[] used, NumericColumn time, EventColumn seen, (string Time, string Event) columns)
    {
        var problems = new List<Problem>();
        if (used.Length > 0 && seen.Check(Array.ConvertAll(used, r => r.Row), columns.Event) is { } fault)
        {
            problems.Add(fault);
        }

        if (Array.Exists(used, r => !(time[r.Row] > 0)))
        {
            problems.Add(new Problem(columns.Time, "Some times are not above 0.", "Count time from the start of follow-up; leave out who was never followed."));
        }

        if (used.Length < FewestPatients)
        {
            problems.Add(new Problem(columns.Time, $"{used.Length} patients have a time, an event and covariates that the model knows.", $"At least {FewestPatients} are needed to judge a model."));
        }

        if (problems.Count > 0)
        {
            throw new BadInputException(problems);
        }
    }

    private static void Require(SurvivalData data, int early, double horizon)
    {
        if (early < FewestEvents || data.Time.Max() <= horizon)
        {
            throw new BadInputException(
                "horizon",
                string.Create(CultureInfo.InvariantCulture, $"{early} events were seen by the model's horizon {horizon}; the longest time is {data.Time.Max()}."),
                $"At least {FewestEvents} events by the horizon and a patient followed beyond it are needed; check that the times have the unit that the model was trained with.");
        }
    }

    private static IntervalEstimate Interval((double Estimate, double StandardError) measure) => new(
        measure.Estimate,
        Math.Max(0, measure.Estimate - (Critical * measure.StandardError)),
        Math.Min(1, measure.Estimate + (Critical * measure.StandardError)));

    private static CovariateShift Shift(ModelCovariate covariate, double mean) =>
        new(covariate.Name, covariate.Mean, mean, covariate.StandardDeviation > 0 ? (mean - covariate.Mean) / covariate.StandardDeviation : null);

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);
}
