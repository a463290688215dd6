using System.Globalization;
using TrialTwin.Numerics.Estimates;
using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Prediction;
using TrialTwin.Prognosis.Tabular;
using TrialTwin.Statistics.Descriptive;

namespace TrialTwin.Prognosis.Trajectories;

/// <summary>Judges a frozen model of trajectories on patients that it has not seen. See docs/methods/trajectories.md.</summary>
public static class TrajectoryValidation
{
    private const int FewestPatients = 20;
    private const int FewestAtVisit = 10;
    private const double Critical = 1.959963984540054;

    /// <param name="model">The model.</param>
    /// <param name="table">One row per patient and visit; covariates are taken from a patient's first row.</param>
    /// <param name="columns">Columns that name patient, visit and outcome.</param>
    /// <param name="seed">Seed of the bootstrap.</param>
    /// <exception cref="BadInputException">Everything that keeps the model from being judged.</exception>
    public static TrajectoryValidationResult Judge(TrajectoryModel model, DataTable table, (string Subject, string Visit, string Outcome) columns, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(table);
        Problem[] absent = [.. new[] { columns.Subject, columns.Visit, columns.Outcome }.Where(name => table.Find(name) is null).Select(table.Missing)];
        if (absent.Length > 0)
        {
            throw new BadInputException(absent);
        }

        var (subject, visit, outcome) = (table.Texts(columns.Subject), table.Texts(columns.Visit), table.Numbers(columns.Outcome));
        var patients = Enumerable.Range(0, table.RowCount).Where(row => model.Visits.Contains(visit[row], StringComparer.Ordinal)).GroupBy(row => subject[row], StringComparer.Ordinal).ToArray();
        Require(patients, visit, model);
        var first = patients.Select(p => p.First()).ToHashSet();
        var rows = PatientReader.Read(table.Where(first.Contains), (model.Covariates, model.Categories), columns.Subject);
        var predictions = rows.Where(r => r.Covariates is not null).ToDictionary(r => r.Subject, r => model.Predict(r.Covariates!), StringComparer.Ordinal);
        var judged = Array.FindAll(patients, p => predictions.ContainsKey(p.Key) && p.Any(row => !outcome.IsMissing(row)));
        if (judged.Length < FewestPatients)
        {
            throw new BadInputException(columns.Outcome, $"{judged.Length} patients have an outcome and covariates that the model knows.", $"At least {FewestPatients} are needed to judge a model.");
        }

        VisitCheck[] checks = [.. model.Visits.Select((name, v) => Check(name, [.. judged
            .SelectMany(p => p.Where(row => visit[row] == name && !outcome.IsMissing(row)).Select(row => (predictions[p.Key], outcome[row])))], v, seed))];
        return new TrajectoryValidationResult(
            TrajectoryValidationResult.CurrentSchema, model.ComputeHash(), model.TrainingPatients, judged.Length, rows.Count - predictions.Count, checks, [.. checks.SelectMany(Warnings)]);
    }

    private static VisitCheck Check(string name, (TrajectoryPrediction Course, double Outcome)[] seen, int visit, ulong seed)
    {
        if (seen.Length < FewestAtVisit)
        {
            return new VisitCheck(name, seen.Length, null, null, null);
        }

        var errors = Array.ConvertAll(seen, s => s.Outcome - s.Course.Mean[visit]);
        var observed = Array.ConvertAll(seen, s => s.Outcome);
        var moments = SampleMoments.Of(errors);
        var half = Critical * moments.StandardDeviation / Math.Sqrt(seen.Length);
        var measures = new PredictionMeasures(Array.ConvertAll(seen, s => s.Course.Mean[visit]), observed, false);
        var covered = seen.Count(s => s.Course.Interval90(visit) is var (lower, upper) && s.Outcome >= lower && s.Outcome <= upper);
        return new VisitCheck(
            name,
            seen.Length,
            new IntervalEstimate(moments.Mean, moments.Mean - half, moments.Mean + half),
            PatientDraws.Of(observed, false, seed).Interval(measures.R2),
            PredictiveCoverage.Of((double)covered / seen.Length, seen.Length));
    }

    private static IEnumerable<string> Warnings(VisitCheck check)
    {
        if (check.MeanError is { } error && !error.Contains(0))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Calibration has drifted at {check.Visit}: outcomes lie {error.Value:0.###} ({error.Lower:0.###} to {error.Upper:0.###}) from the predictions. The predictions must not be used as they stand.");
        }

        if (check.Coverage90 is { } coverage && PredictiveCoverage.Warning(check.Visit, coverage) is { } warning)
        {
            yield return warning;
        }
    }

    private static void Require(IGrouping<string, int>[] patients, TextColumn visit, TrajectoryModel model)
    {
        if (patients.Length == 0)
        {
            var known = visit.Values.ToArray().Distinct(StringComparer.Ordinal).Take(12);
            throw new BadInputException("--visit", $"No row holds a visit of the model ({string.Join(", ", model.Visits)}).", $"The column holds: {string.Join(", ", known)}.");
        }

        if (patients.SelectMany(p => p.GroupBy(row => visit[row], StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => (p.Key, Visit: g.Key, Rows: g.Count()))).FirstOrDefault() is { Rows: > 0 } twice)
        {
            throw new BadInputException("--subject", $"{twice.Key} has {twice.Rows} rows at {twice.Visit}.", "Narrow the rows with --where COLUMN=VALUE until every patient has one for each visit.");
        }
    }
}
