using TrialTwin.Numerics.Problems;
using TrialTwin.Prognosis.History;
using TrialTwin.Prognosis.Requests;
using TrialTwin.Prognosis.Tabular;

namespace TrialTwin.Prognosis.Cohorts.Synthesis;

/// <summary>The patients that a request takes from its file; finds every problem at once.</summary>
internal sealed class SynthesisPatients
{
    private const int FewestPatients = 50;
    private const int MostPatients = 20_000;
    private const int MostLevels = 50;

    private readonly DataTable _table;
    private readonly SynthesisRequest _request;
    private readonly List<Problem> _problems = [];

    private SynthesisPatients(DataTable table, SynthesisRequest request)
    {
        _table = table;
        _request = request;
        CheckColumns();
        ThrowIfAny();
        var rows = RowSelection.Rows(table, request.Filter);
        CheckRows(rows);
        ThrowIfAny();
        Table = new PatientTable([.. request.Columns.OrderBy(c => c.Role).Select(c => PatientColumn.Of(table.Find(c.Name)!, rows))]);
        CheckValues();
        Constraints = ConstraintSet.Make(request, Table, _problems);
        ThrowIfAny();
        Flow =
        [
            new FlowStep("Rows read", table.RowCount, table.Name),
            new FlowStep("Rows that the filter keeps", rows.Length, string.Join(", ", (request.Filter ?? new Dictionary<string, string>(StringComparer.Ordinal)).Select(f => $"{f.Key} = {f.Value}"))),
        ];
    }

    /// <summary>Columns by role: covariates, treatment, outcomes; within a role as in the request.</summary>
    public PatientTable Table { get; }

    public ConstraintSet Constraints { get; }

    public IReadOnlyList<FlowStep> Flow { get; }

    /// <exception cref="BadInputException">Everything that is wrong.</exception>
    public static SynthesisPatients Take(DataTable table, SynthesisRequest request) => new(table, request);

    private void CheckColumns()
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var c = 0; c < _request.Columns.Count; c++)
        {
            var column = _request.Columns[c];
            Require($"columns[{c}].name", column.Name);
            if (!seen.Add(column.Name))
            {
                Add($"columns[{c}].name", $"{column.Name} stands there twice.", "Name each column once.");
            }

            if (string.Equals(column.Name, _request.Subject, StringComparison.OrdinalIgnoreCase))
            {
                Add($"columns[{c}].name", $"{column.Name} names the subject.", "Leave it out: synthetic patients get numbers of their own.");
            }

            if ((column.Minimum is not null || column.Maximum is not null) && _table.Find(column.Name) is TextColumn)
            {
                Add($"columns[{c}]", $"{column.Name} holds text, which has no limits.", "Leave minimum and maximum out, or give numbers.");
            }
        }

        if (_request.Columns.All(c => c.Key))
        {
            Add("columns", "Every column is a key.", "Keys are what somebody outside may know; leave at least one column without \"key\".");
        }

        _problems.AddRange(RowSelection.FilterProblems(_table, _request.Filter));
        if (_request.Subject is { } subject)
        {
            Require("subject", subject);
        }
    }

    private void CheckRows(int[] rows)
    {
        if (rows.Length is < FewestPatients or > MostPatients)
        {
            Add("data", $"{rows.Length} patients are there to learn from.", rows.Length < FewestPatients
                ? $"At least {FewestPatients} are needed; below about 150 no attack can be shown to fail, so that the export stays blocked."
                : $"At most {MostPatients} are taken; narrow the filter.");
        }

        if (_request.Subject is { } subject && RowSelection.RepeatedSubjects(_table, rows, subject) is { } repeated)
        {
            _problems.Add(repeated);
        }
    }

    private void CheckValues()
    {
        foreach (var column in Table.Columns)
        {
            var path = $"columns.{column.Name}";
            var distinct = column.Distinct.Length;
            if (distinct < 2)
            {
                Add(path, distinct == 0 ? $"{column.Name} is missing in all patients." : $"{column.Name} is {column.TextOf(column.Distinct[0])} in all patients.", "There is nothing to learn from it; leave it out.");
            }
            else if (column.IsCategory && distinct > MostLevels)
            {
                Add(path, $"{column.Name} holds text with {distinct} different values.", $"Text may have at most {MostLevels} levels; names, free text and numbers mixed with text cannot be synthesised. Leave it out, or merge rare levels.");
            }
            else if (column.Scale == ColumnScale.Continuous && column.Decimals == 0 && distinct == Table.Patients && column.Distinct[^1] - column.Distinct[0] + 1 == distinct)
            {
                Add(path, $"{column.Name} numbers the patients without a gap: it identifies them.", "Leave it out, or name it as subject.");
            }
        }
    }

    private void Require(string path, string name)
    {
        if (_table.Find(name) is null)
        {
            _problems.Add(_table.Missing(name) with { Path = path });
        }
    }

    private void Add(string path, string message, string mend) => _problems.Add(new Problem(path, message, mend));

    private void ThrowIfAny()
    {
        if (_problems.Count > 0)
        {
            throw new BadInputException(_problems);
        }
    }
}
