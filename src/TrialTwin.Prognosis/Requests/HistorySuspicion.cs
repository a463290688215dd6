using System.Globalization;
using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Prediction;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Requests;

/// <summary>What in a history makes its prognosis worthless: treated patients, patients twice, an outcome that leaks into the covariates.</summary>
internal static class HistorySuspicion
{
    /// <summary>Share of the outcome's variance that no baseline covariates explain in patients.</summary>
    private const double TooGood = 0.98;
    private const double SlightPenalty = 1e-6;
    private const int ValuesShown = 6;

    private static readonly string[] Treatments =
        ["TRTP", "TRTA", "TRT01P", "TRT01A", "TRT", "ARM", "ACTARM", "ARMCD", "ACTARMCD", "TREATMENT", "TRTPN", "TRTAN", "TRT01PN", "TRT01AN"];

    private static readonly string[] Subjects = ["USUBJID", "SUBJID", "SUBJECT_ID", "PATIENT_ID"];

    /// <summary>Rows of several treatments, or several rows of one patient where the request names no subject.</summary>
    public static IEnumerable<Problem> OfRows(DataTable table, int[] rows, IReadOnlyDictionary<string, string>? filter, string? subjectColumn)
    {
        var filtered = filter?.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase) ?? [];
        if (!Treatments.Any(filtered.Contains) && Treatments.FirstOrDefault(t => Values(table, t, rows).Length > 1) is { } treatment)
        {
            var values = Values(table, treatment, rows);
            yield return new Problem(
                "filter",
                $"The rows hold {values.Length} treatments in {treatment}: {string.Join(", ", values.Take(ValuesShown).Select(v => $"{v.Value} {v.Rows}"))}.",
                $"A control patient's prognosis is learned from control patients alone: add \"{treatment}\" and the value of the control to filter.");
        }

        if (subjectColumn is null && Subjects.FirstOrDefault(s => Values(table, s, rows).Any(v => v.Rows > 1)) is { } subject)
        {
            var repeated = Values(table, subject, rows).Where(v => v.Rows > 1).ToArray();
            yield return new Problem(
                "subject",
                $"{repeated.Length} patients have several rows in {subject}, such as {repeated[0].Value} with {repeated[0].Rows}.",
                "A patient counts once: narrow the filter to one row each, such as one parameter and one visit, or remove the duplicates.");
        }
    }

    /// <summary>Covariates that foretell the outcome as no baseline can.</summary>
    public static IEnumerable<Problem> OfData(TrainingSet data)
    {
        var isBinary = data.Outcome.All(y => y is 0 or 1);
        var fit = new ElasticNet(data, 0).Fit(SlightPenalty);
        var predicted = Array.ConvertAll(data.Rows, fit.Predict);
        var strongest = Enumerable.Range(0, data.Covariates.Count).OrderByDescending(c => Math.Abs(fit.Coefficients[c]) * Range(data, c)).ToArray();
        var named = string.Join(" and ", strongest.Take(2).Where(c => fit.Coefficients[c] != 0).Select(c => data.Covariates[c]));
        if (isBinary)
        {
            int[] everybody = [.. Enumerable.Range(0, data.Patients)];
            if (new PredictionMeasures(predicted, data.Outcome, true).Concordance(everybody) == 1)
            {
                yield return new Problem(
                    "covariates",
                    $"They tell the two outcomes apart without error (mostly {named}), so that no odds ratio can be estimated.",
                    "If one of them is measured after treatment starts or made from the outcome, leave it out. Otherwise there are too few patients for so many covariates: name fewer, or merge rare categories.");
            }

            yield break;
        }

        var mean = data.Outcome.Average();
        var unexplained = predicted.Zip(data.Outcome, (p, y) => (y - p) * (y - p)).Sum() / data.Outcome.Sum(y => (y - mean) * (y - mean));
        var free = data.Patients - data.Covariates.Count - 1;
        var explained = free > 0 ? 1 - (unexplained * (data.Patients - 1) / free) : 0;
        if (explained > TooGood)
        {
            yield return new Problem(
                "covariates",
                string.Create(CultureInfo.InvariantCulture, $"They foretell the outcome almost perfectly (R² {explained:0.0000}, mostly by {named})."),
                "No baseline does that: the outcome has leaked into them. Leave out what is measured after treatment starts or made from the outcome, such as the value that a change was computed from.");
        }
    }

    private static double Range(TrainingSet data, int covariate) => data.Column(covariate).Max() - data.Column(covariate).Min();

    private static (string Value, int Rows)[] Values(DataTable table, string column, int[] rows)
    {
        if (table.Find(column) is null)
        {
            return [];
        }

        var texts = table.Texts(column);
        return [.. rows.Select(row => texts[row]).Where(v => v.Length > 0).GroupBy(v => v, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Count()))];
    }
}
