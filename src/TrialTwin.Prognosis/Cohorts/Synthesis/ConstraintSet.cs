using System.Globalization;
using TrialTwin.Numerics.Problems;

namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>Limits and constraints of a request, ready to be asked of rows.</summary>
internal sealed class ConstraintSet
{
    private const string Missing = "missing";

    private readonly List<Rule> _rules = [];

    private ConstraintSet()
    {
    }

    /// <summary>Makes the rules and judges the real patients by them.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="table">The real patients.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static ConstraintSet Make(SynthesisRequest request, PatientTable table, ICollection<Problem> problems)
    {
        var set = new ConstraintSet();
        foreach (var column in request.Columns)
        {
            set.AddLimit(table, column, (column.Minimum, ">=", "minimum"), problems);
            set.AddLimit(table, column, (column.Maximum, "<=", "maximum"), problems);
        }

        for (var i = 0; i < (request.Constraints?.Count ?? 0); i++)
        {
            set.Add($"constraints[{i}]", request.Constraints![i], table, problems);
        }

        set.JudgeReal(table, problems);
        return set;
    }

    public bool Hold(double[] row) => _rules.TrueForAll(rule => rule.Holds(row));

    private void AddLimit(PatientTable table, SynthesisColumn column, (double? Value, string Is, string Name) limit, ICollection<Problem> problems)
    {
        if (limit.Value is { } value)
        {
            Add($"columns.{column.Name}.{limit.Name}", new SynthesisConstraint(column.Name, limit.Is, Value: value.ToString("R", CultureInfo.InvariantCulture)), table, problems);
        }
    }

    private void Add(string path, SynthesisConstraint constraint, PatientTable table, ICollection<Problem> problems)
    {
        var before = problems.Count;
        var left = Index(table, path, constraint.Column, problems);
        var asksAbsence = constraint.Is == Missing;
        if (asksAbsence ? constraint.Other is not null || constraint.Value is not null : (constraint.Other is null) == (constraint.Value is null))
        {
            problems.Add(asksAbsence
                ? new Problem(path, "\"missing\" has nothing on the right.", "Leave value and other out.")
                : new Problem(path, "There must be either a value or an other column on the right.", "Write \"value\": \"0\" or \"other\": \"COLUMN\"."));
        }

        var right = constraint.Other is { } other ? Index(table, path, other, problems) : -1;
        var conditions = (constraint.When ?? new Dictionary<string, string>(StringComparer.Ordinal))
            .Select(when => (Column: Index(table, $"{path}.when", when.Key, problems), when.Value)).ToArray();
        if (problems.Count > before)
        {
            return;
        }

        var isText = table.Columns[left].IsCategory;
        if (isText && constraint.Is is not ("=" or "!=" or Missing))
        {
            problems.Add(new Problem(path, $"{constraint.Column} holds text, which \"{constraint.Is}\" cannot compare.", "Use \"=\" or \"!=\"."));
        }

        if (right >= 0 && (isText || table.Columns[right].IsCategory))
        {
            problems.Add(new Problem(path, $"{constraint.Column} and {constraint.Other} are not both numbers.", "Compare a column of text with a value."));
        }

        var value = right >= 0 || asksAbsence ? 0 : Code(table.Columns[left], constraint.Value!, $"{path}.value", problems);
        var codes = Array.ConvertAll(conditions, c => (c.Column, Value: c.Value.Length == 0 ? double.NaN : Code(table.Columns[c.Column], c.Value, $"{path}.when", problems)));
        if (problems.Count == before)
        {
            _rules.Add(new Rule(path, (left, right), constraint.Is, value, codes));
        }
    }

    private void JudgeReal(PatientTable table, ICollection<Problem> problems)
    {
        foreach (var rule in _rules)
        {
            int[] broken = [.. Enumerable.Range(0, table.Patients).Where(i => !rule.Holds(table.Row(i)))];
            if (broken.Length > 0)
            {
                problems.Add(new Problem(rule.Path, $"{broken.Length} of {table.Patients} real patients break it, the first in row {broken[0] + 1} of the rows taken.", "Correct the data or the constraint: what real patients break cannot be asked of synthetic ones."));
            }
        }
    }

    private static int Index(PatientTable table, string path, string name, ICollection<Problem> problems)
    {
        var index = table.IndexOf(name);
        if (index < 0)
        {
            problems.Add(new Problem(path, $"{name} is not among the columns of the request.", $"Use one of: {string.Join(", ", table.Columns.Select(c => c.Name))}."));
        }

        return index;
    }

    private static double Code(PatientColumn column, string text, string path, ICollection<Problem> problems)
    {
        if (!column.IsCategory && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        for (var level = 0; level < column.Levels.Count; level++)
        {
            if (column.Levels[level] == text)
            {
                return level;
            }
        }

        problems.Add(new Problem(path, $"{column.Name} never is '{text}'.", column.IsCategory ? $"It holds: {string.Join(", ", column.Levels)}." : "Write a number with a decimal point, in quotes."));
        return 0;
    }

    private sealed record Rule(string Path, (int Left, int Right) Columns, string Is, double Value, (int Column, double Value)[] Conditions)
    {
        public bool Holds(double[] row)
        {
            if (!Array.TrueForAll(Conditions, c => row[c.Column].Equals(c.Value)))
            {
                return true;
            }

            if (Is == Missing)
            {
                return double.IsNaN(row[Columns.Left]);
            }

            var (left, right) = (row[Columns.Left], Columns.Right < 0 ? Value : row[Columns.Right]);
            return double.IsNaN(left) || double.IsNaN(right) || Is switch
            {
                "<" => left < right,
                "<=" => left <= right,
                "=" => left == right,
                "!=" => left != right,
                ">=" => left >= right,
                _ => left > right,
            };
        }
    }
}
