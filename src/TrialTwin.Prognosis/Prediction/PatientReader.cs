using System.Globalization;
using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.Learners;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Prediction;

/// <summary>
/// Takes a model's covariates from a table. A patient with a missing covariate, one outside the training patients' range or in
/// a category that no training patient had gets a reason in place of covariates.
/// </summary>
public static class PatientReader
{
    private const int ValuesShown = 12;

    /// <param name="table">The file's rows.</param>
    /// <param name="model">The model.</param>
    /// <param name="subject">Column that names the patient and must not repeat; null to use row numbers.</param>
    /// <exception cref="BadInputException">Columns are absent or hold text, subjects repeat, or the model applies to nobody.</exception>
    public static IReadOnlyList<PatientRow> Read(DataTable table, LearnedModel model, string? subject)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Read(table, (model.Covariates, model.Categories), subject);
    }

    /// <summary>The same for a model of any kind.</summary>
    /// <exception cref="BadInputException">Columns are absent or hold text, subjects repeat, or the model applies to nobody.</exception>
    internal static IReadOnlyList<PatientRow> Read(DataTable table, (IReadOnlyList<ModelCovariate> Covariates, IReadOnlyList<CategoryLevels> Categories) model, string? subject)
    {
        ArgumentNullException.ThrowIfNull(table);
        var problems = ColumnProblems(table, model, subject).ToList();
        if (problems.Count == 0 && subject is not null)
        {
            problems.AddRange(Repeated(table, subject));
        }

        if (problems.Count > 0)
        {
            throw new BadInputException(problems);
        }

        var names = subject is null ? null : table.Texts(subject);
        var readers = model.Covariates.Select(covariate => ReaderOf(table, model, covariate)).ToArray();
        var rows = Enumerable.Range(0, table.RowCount).Select(row => RowOf(row, names?[row] ?? $"{row + 1}", readers)).ToArray();
        return rows.Any(r => r.Covariates is not null)
            ? rows
            : throw new BadInputException([.. rows.GroupBy(r => r.Reason, StringComparer.Ordinal).Take(ValuesShown).Select(g =>
                new Problem(table.Name, $"{g.Count()} of {rows.Length} patients: {g.Key}", "The model can be applied to nobody in this file; use patients like those it was trained on, or train on patients like these."))]);
    }

    private static IEnumerable<Problem> ColumnProblems(DataTable table, (IReadOnlyList<ModelCovariate> Covariates, IReadOnlyList<CategoryLevels> Categories) model, string? subject)
    {
        if (table.RowCount == 0)
        {
            yield return new Problem(table.Name, "There is no patient.", "Give a file with one row per patient.");
        }

        foreach (var column in model.Covariates.Select(c => ColumnOf(model, c)).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (table.Find(column) is not { } found)
            {
                yield return table.Missing(column);
            }
            else if (found is TextColumn text && !model.Categories.Any(c => c.Column == column))
            {
                yield return table.NotNumeric(text);
            }
        }

        if (subject is not null && table.Find(subject) is null)
        {
            yield return table.Missing(subject);
        }
    }

    private static IEnumerable<Problem> Repeated(DataTable table, string subject) =>
        table.Texts(subject).Values.ToArray().GroupBy(s => s, StringComparer.Ordinal).Where(g => g.Count() > 1).Take(1)
            .Select(g => new Problem($"{table.Name}.{subject}", $"Subjects have several rows, such as {g.Key} with {g.Count()}.", "Give every patient one row; narrow the rows with --where COLUMN=VALUE."));

    private static string ColumnOf((IReadOnlyList<ModelCovariate> Covariates, IReadOnlyList<CategoryLevels> Categories) model, ModelCovariate covariate) =>
        model.Categories.FirstOrDefault(c => covariate.Name.StartsWith(c.Column + "=", StringComparison.Ordinal))?.Column ?? covariate.AbsentColumn ?? covariate.Name;

    private static Func<int, (double Value, string Reason)> ReaderOf(DataTable table, (IReadOnlyList<ModelCovariate> Covariates, IReadOnlyList<CategoryLevels> Categories) model, ModelCovariate covariate)
    {
        var column = ColumnOf(model, covariate);
        if (covariate.AbsentColumn is not null)
        {
            var values = table.Find(column)!;
            return row => (values.IsMissing(row) ? 1 : 0, "");
        }

        var read = PresentReaderOf(table, model, covariate);
        if (!model.Covariates.Any(c => c.AbsentColumn == column))
        {
            return read;
        }

        // As in training: the mean stands for a missing number, no level for missing text.
        var (data, standIn) = (table.Find(column)!, covariate.Name == column ? covariate.Mean : 0);
        return row => data.IsMissing(row) ? (standIn, "") : read(row);
    }

    private static Func<int, (double Value, string Reason)> PresentReaderOf(DataTable table, (IReadOnlyList<ModelCovariate> Covariates, IReadOnlyList<CategoryLevels> Categories) model, ModelCovariate covariate)
    {
        var category = model.Categories.FirstOrDefault(c => covariate.Name.StartsWith(c.Column + "=", StringComparison.Ordinal));
        if (category is not null)
        {
            var (texts, level) = (table.Texts(category.Column), covariate.Name[(category.Column.Length + 1)..]);
            return row => texts.IsMissing(row) ? (double.NaN, $"{category.Column} is missing.")
                : category.Levels.Contains(texts[row], StringComparer.Ordinal) ? (texts[row] == level ? 1 : 0, "")
                : (double.NaN, $"{category.Column} is '{texts[row]}', which no training patient had (they had {string.Join(", ", category.Levels)}).");
        }

        var numbers = table.Numbers(covariate.Name);
        return row => numbers.IsMissing(row) ? (double.NaN, $"{covariate.Name} is missing.")
            : numbers[row] >= covariate.Minimum && numbers[row] <= covariate.Maximum ? (numbers[row], "")
            : (double.NaN, string.Create(CultureInfo.InvariantCulture, $"{covariate.Name} is {numbers[row]}, outside the training patients' {covariate.Minimum} to {covariate.Maximum}."));
    }

    private static PatientRow RowOf(int row, string subject, Func<int, (double Value, string Reason)>[] readers)
    {
        var read = Array.ConvertAll(readers, reader => reader(row));
        var reasons = read.Select(r => r.Reason).Where(r => r.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        return reasons.Length == 0
            ? new PatientRow(row, subject, Array.ConvertAll(read, r => r.Value), "")
            : new PatientRow(row, subject, null, string.Join(' ', reasons));
    }
}
